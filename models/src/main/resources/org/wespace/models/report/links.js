// Flow on the links of the grid, both ways together, drawn by width and colour.
const Links = (() => {
    'use strict';

    const CLASSES = 20;
    // From a unit east, north-east, north, north-west; the other four directions lead back.
    const DX = [1, 1, 0, -1];
    const DY = [0, 1, 1, 1];

    /** Unpacks a layer into links sorted into classes of flow, the heaviest class last. */
    function prepare(layer, width, count) {
        const mask = Page.unpack(layer.mask);
        const flows = Page.unpack(layer.flows);
        const total = new Float32Array(4 * count);
        let next = 0;
        for (let unit = 0; unit < count; unit++) {
            for (let d = 0; d < 8; d++) {
                if (mask[unit] & (1 << d)) {
                    const home = d < 4 ? unit : unit - DX[d - 4] - DY[d - 4] * width;
                    total[4 * home + (d & 3)] += flows[next++];
                }
            }
        }
        let max = 0;
        for (const flow of total) {
            max = Math.max(max, flow);
        }
        const classes = Array.from({ length: CLASSES }, () => []);
        total.forEach((flow, link) => {
            if (flow > 0) {
                classes[Math.min(CLASSES - 1, Math.floor(CLASSES * Math.sqrt(flow / max)))].push(link);
            }
        });
        return { total, max, classes };
    }

    const strength = (k) => (k + 0.5) / CLASSES;

    function lineWidth(q, pixelsPerUnit) {
        return 0.35 + Math.pow(q, 1.4) * Math.max(3, Math.min(9, 0.7 * pixelsPerUnit));
    }

    /** Heavier is further from the ground: darker on a light page, brighter on a dark one. */
    function colour(q, dark) {
        const table = COLOUR_TABLES.inferno;
        const i = 3 * Math.round(dark ? 70 + 175 * q : 200 - 175 * q);
        return `rgb(${table[i]},${table[i + 1]},${table[i + 2]})`;
    }

    /** Draws with toX and toY from units to pixels. */
    function draw(c, links, width, view) {
        const dark = Page.dark();
        c.lineCap = 'round';
        links.classes.forEach((members, k) => {
            const q = strength(k);
            c.strokeStyle = colour(q, dark);
            c.lineWidth = lineWidth(q, view.scale);
            c.globalAlpha = 0.35 + 0.65 * Math.sqrt(q);
            c.beginPath();
            for (const link of members) {
                const unit = link >> 2;
                const x = (unit % width) + 0.5;
                const y = Math.floor(unit / width) + 0.5;
                c.moveTo(view.toX(x), view.toY(y));
                c.lineTo(view.toX(x + DX[link & 3]), view.toY(y + DY[link & 3]));
            }
            c.stroke();
        });
        c.globalAlpha = 1;
    }

    /** The largest flow on a link that touches a unit. */
    function largestAt(links, unit, width) {
        let largest = 0;
        for (let d = 0; d < 4; d++) {
            const before = unit - DX[d] - DY[d] * width;
            const there = (unit % width) - DX[d];
            largest = Math.max(largest, links.total[4 * unit + d]);
            if (before >= 0 && there >= 0 && there < width) {
                largest = Math.max(largest, links.total[4 * before + d]);
            }
        }
        return largest;
    }

    /** Draws sample lines with their flows. */
    function legend(canvas, links, pixelsPerUnit) {
        const width = canvas.clientWidth || 300;
        const c = Page.context(canvas, width, 32);
        const dark = Page.dark();
        c.lineCap = 'round';
        [0.04, 0.2, 0.5, 1].forEach((share, i) => {
            const q = Math.sqrt(share);
            const x = (i * width) / 4 + 6;
            c.strokeStyle = colour(q, dark);
            c.lineWidth = lineWidth(q, pixelsPerUnit);
            c.beginPath();
            c.moveTo(x, 6);
            c.lineTo(x + Math.min(48, width / 4 - 24), 6);
            c.stroke();
            c.fillStyle = Page.css('--muted');
            c.fillText(Page.format(Number((share * links.max).toPrecision(2))), x - 4, 28);
        });
    }

    return { prepare, draw, largestAt, legend };
})();
