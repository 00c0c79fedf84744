// What a map needs around its fields: scale bar, north arrow, the zone at a point, a place in words, pointer and keys.
const MapMarks = (() => {
    'use strict';

    function halo(c, text, x, y) {
        c.lineWidth = 4;
        c.lineJoin = 'round';
        c.strokeStyle = Page.css('--halo');
        c.strokeText(text, x, y);
        c.fillStyle = Page.css('--ink');
        c.fillText(text, x, y);
    }

    function scaleBar(c, view, unitMetres) {
        const most = (Math.min(220, view.w / 3) / view.scale) * unitMetres;
        const power = Math.pow(10, Math.floor(Math.log10(most)));
        const metres = [5, 2, 1].map((m) => m * power).find((m) => m <= most);
        const length = (metres / unitMetres) * view.scale;
        const text = metres >= 1000 ? metres / 1000 + ' km' : metres + ' m';
        const x = 14;
        const y = view.h - 14;
        c.strokeStyle = Page.css('--halo');
        c.lineWidth = 7;
        c.lineCap = 'round';
        c.beginPath();
        c.moveTo(x, y);
        c.lineTo(x + length, y);
        c.stroke();
        c.strokeStyle = Page.css('--ink');
        c.lineWidth = 2;
        c.lineCap = 'butt';
        c.beginPath();
        c.moveTo(x, y - 5);
        c.lineTo(x, y);
        c.lineTo(x + length, y);
        c.lineTo(x + length, y - 5);
        c.stroke();
        halo(c, text, x + 5, y - 6);
    }

    function north(c, view) {
        const x = view.w - 24;
        const y = 16;
        c.beginPath();
        c.moveTo(x, y);
        c.lineTo(x + 7, y + 19);
        c.lineTo(x, y + 14);
        c.lineTo(x - 7, y + 19);
        c.closePath();
        c.lineWidth = 4;
        c.lineJoin = 'round';
        c.strokeStyle = Page.css('--halo');
        c.stroke();
        c.fillStyle = Page.css('--ink');
        c.fill();
        halo(c, 'N', x - 4.5, y + 33);
    }

    /** The zone whose rings hold a point, by the even-odd rule; coordinates in the outlines' own steps. */
    function zoneAt(zones, x, y) {
        return zones.find((zone) => {
            let inside = false;
            for (const ring of zone.rings) {
                for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                    const above = ring[i + 1] > y;
                    if (above !== ring[j + 1] > y && x < ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        });
    }

    function place(data, x, y) {
        const east = data.originX + (x + 0.5) * data.unitMetres;
        const northing = data.originY + (y + 0.5) * data.unitMetres;
        const metres = (v) => Math.round(v).toLocaleString('en');
        const where = data.crs
            ? `easting ${metres(east)} m, northing ${metres(northing)} m`
            : `${(east / 1000).toFixed(2)} km east, ${(northing / 1000).toFixed(2)} km north`;
        return `${where} (column ${x}, row ${y})`;
    }

    function listen(canvas, on) {
        const pointers = new Map();
        const at = (event) => {
            const box = canvas.getBoundingClientRect();
            return [event.clientX - box.left, event.clientY - box.top];
        };
        canvas.addEventListener('pointerdown', (event) => {
            pointers.set(event.pointerId, at(event));
            on.point(...at(event));
            if (event.pointerType === 'mouse') {
                canvas.setPointerCapture(event.pointerId);
            }
        });
        canvas.addEventListener('pointermove', (event) => {
            const [x, y] = at(event);
            const before = pointers.get(event.pointerId);
            if (before && pointers.size === 1) {
                on.drag(x - before[0], y - before[1]);
            } else if (before && pointers.size === 2) {
                const other = [...pointers.entries()].find(([id]) => id !== event.pointerId)[1];
                const span = (p) => Math.hypot(p[0] - other[0], p[1] - other[1]) || 1;
                on.zoom(span([x, y]) / span(before), (x + other[0]) / 2, (y + other[1]) / 2);
            }
            if (before) {
                pointers.set(event.pointerId, [x, y]);
            }
            on.point(x, y);
        });
        const up = (event) => pointers.delete(event.pointerId);
        canvas.addEventListener('pointerup', up);
        canvas.addEventListener('pointercancel', up);
        canvas.addEventListener('pointerleave', (event) => {
            up(event);
            on.leave();
        });
        canvas.addEventListener('dblclick', (event) => on.zoom(2, ...at(event)));
        canvas.addEventListener('wheel', (event) => {
            if (event.ctrlKey || event.metaKey) {
                event.preventDefault();
                on.zoom(Math.exp(-event.deltaY / 250), ...at(event));
            }
        }, { passive: false });
        canvas.addEventListener('keydown', (event) => {
            const step = event.shiftKey ? 10 : 1;
            const act = {
                ArrowLeft: () => on.move(-step, 0),
                ArrowRight: () => on.move(step, 0),
                ArrowUp: () => on.move(0, step),
                ArrowDown: () => on.move(0, -step),
                '+': () => on.zoom(1.6),
                '=': () => on.zoom(1.6),
                '-': () => on.zoom(1 / 1.6),
                '0': () => on.all(),
            }[event.key];
            if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
                event.preventDefault();
                act();
            }
        });
    }

    return { scaleBar, north, zoneAt, place, listen };
})();
