// Points on two logarithmic axes of one unit, with zeros on strips beside the axes.
(() => {
    'use strict';

    const MARGIN = { left: 58, right: 12, top: 10, bottom: 46 };
    const STRIP = 24;
    const REACH = 14;

    function build(root, data) {
        const x = Page.unpack(data.x);
        const y = Page.unpack(data.y);
        const from = data.from ? Page.unpack(data.from) : null;
        const to = data.to ? Page.unpack(data.to) : null;
        const canvas = Page.element('canvas', { role: 'img', 'aria-label': `${data.title}: ${x.length} points` });
        const readout = Page.element('p', { class: 'readout', 'aria-live': 'polite' });
        root.append(canvas, readout);
        let low = Infinity;
        let high = 0;
        for (const values of [x, y]) {
            for (const v of values) {
                if (v > 0) {
                    low = Math.min(low, v);
                    high = Math.max(high, v);
                }
            }
        }
        low = Math.max(low, high / 1e6) / 1.2;
        high *= 1.2;
        const axisTicks = high > low ? Page.logTicks(low, high) : [];
        let place = null;
        canvas.style.width = '100%';

        function layout(width, height) {
            const left = MARGIN.left + STRIP;
            const bottom = height - MARGIN.bottom - STRIP;
            const share = (v) => Math.max(0, Math.log(v / low) / Math.log(high / low));
            return {
                left, bottom, right: width - MARGIN.right, top: MARGIN.top,
                x: (v) => (v > 0 ? left + share(v) * (width - MARGIN.right - left) : MARGIN.left + STRIP / 2 - 2),
                y: (v) => (v > 0 ? bottom - share(v) * (bottom - MARGIN.top) : bottom + STRIP / 2 + 2),
            };
        }

        function draw() {
            const width = root.clientWidth;
            const height = Math.round(Math.min(420, Math.max(290, width * 0.75)));
            const c = Page.context(canvas, width, height);
            place = layout(width, height);
            axes(c, width, height);
            c.fillStyle = Page.css('--s1');
            c.globalAlpha = Math.min(0.7, Math.max(0.12, 40 / Math.sqrt(x.length)));
            for (let i = 0; i < x.length; i++) {
                if (x[i] > 0 || y[i] > 0) {
                    c.beginPath();
                    c.arc(place.x(x[i]), place.y(y[i]), x.length > 3000 ? 1.8 : 2.6, 0, 7);
                    c.fill();
                }
            }
            c.globalAlpha = 1;
        }

        function axes(c, width, height) {
            c.lineWidth = 1;
            for (const v of axisTicks) {
                const px = Math.round(place.x(v)) + 0.5;
                const py = Math.round(place.y(v)) + 0.5;
                c.strokeStyle = Page.css('--line');
                c.beginPath();
                c.moveTo(px, place.top);
                c.lineTo(px, place.bottom + STRIP);
                c.moveTo(place.left - STRIP, py);
                c.lineTo(place.right, py);
                c.stroke();
                label(c, Page.format(v), px, height - MARGIN.bottom + 15, 'center');
                label(c, Page.format(v), MARGIN.left - 6, py + 4, 'right');
            }
            c.strokeStyle = Page.css('--muted');
            c.setLineDash([5, 4]);
            c.beginPath();
            c.moveTo(place.x(low), place.y(low));
            c.lineTo(place.x(high), place.y(high));
            c.stroke();
            c.setLineDash([]);
            label(c, '0', place.x(0), height - MARGIN.bottom + 15, 'center');
            label(c, '0', MARGIN.left - 6, place.y(0) + 4, 'right');
            label(c, data.xLabel, (place.left + place.right) / 2, height - 8, 'center');
            c.save();
            c.translate(13, (place.top + place.bottom) / 2);
            c.rotate(-Math.PI / 2);
            label(c, data.yLabel, 0, 0, 'center');
            c.restore();
        }

        function label(c, text, px, py, align) {
            c.fillStyle = Page.css('--muted');
            c.textAlign = align;
            c.fillText(text, px, py);
        }

        function tell(event) {
            const box = canvas.getBoundingClientRect();
            const px = event.clientX - box.left;
            const py = event.clientY - box.top;
            let nearest = -1;
            let best = REACH * REACH;
            for (let i = 0; i < x.length; i++) {
                const dx = place.x(x[i]) - px;
                const dy = place.y(y[i]) - py;
                if (dx * dx + dy * dy < best && (x[i] > 0 || y[i] > 0)) {
                    best = dx * dx + dy * dy;
                    nearest = i;
                }
            }
            if (nearest < 0) {
                idle();
                return;
            }
            const name = from ? `${data.names[from[nearest]]} → ${data.names[to[nearest]]}: ` : '';
            readout.replaceChildren(Page.element('strong', {}, name), `${data.xLabel} ${Page.format(x[nearest])}, ${data.yLabel} ${Page.format(y[nearest])}`);
        }

        function idle() {
            readout.textContent = 'Point at a dot to read it. The dashed line is equality.';
        }

        canvas.addEventListener('pointermove', tell);
        canvas.addEventListener('pointerleave', idle);
        idle();
        Page.drawn(root, draw);
    }

    document.querySelectorAll('[data-scatter]').forEach((root) => build(root, Page.data.scatters[Number(root.dataset.scatter)]));
})();
