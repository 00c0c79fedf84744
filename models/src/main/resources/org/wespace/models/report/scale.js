// From values to colours: linear, logarithmic and by rank, with the ticks of a legend.
const Scale = (() => {
    'use strict';

    const LOG_DECADES = 4;

    /** Values that are drawn: known, and not 0 where 0 means nothing (always on a logarithmic scale). */
    function shown(values, kind, zeroIsNothing) {
        const positive = kind === 'log';
        return values.filter((v) => !Number.isNaN(v) && (positive ? v > 0 : !(zeroIsNothing && v === 0)));
    }

    function linear(sorted, zeroIsNothing) {
        const low = zeroIsNothing ? Math.min(0, sorted[0]) : sorted[0];
        const high = sorted[sorted.length - 1];
        const span = high - low || 1;
        const position = (v) => (v - low) / span;
        return { position, ticks: Page.ticks(low, high, 5).map((v) => [position(v), Page.format(v)]) };
    }

    function log(sorted) {
        const high = sorted[sorted.length - 1];
        const low = Math.max(sorted[0], high / Math.pow(10, LOG_DECADES));
        const span = Math.log(high / low) || 1;
        const position = (v) => Math.max(0, Math.log(v / low) / span);
        return { position, ticks: Page.logTicks(low, high).map((v) => [position(v), Page.format(v)]) };
    }

    function quantile(sorted) {
        const last = sorted.length - 1;
        const position = (v) => {
            let from = 0;
            let to = last;
            while (from < to) {
                const middle = (from + to) >> 1;
                if (sorted[middle] < v) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return last === 0 ? 0.5 : from / last;
        };
        const at = (p) => Page.format(sorted[Math.round(p * last)]);
        return { position, ticks: [0, 0.25, 0.5, 0.75, 1].map((p) => [p, at(p)]) };
    }

    /** The same distance from the middle for as much more and as much less; the outermost hundredth is cut off. */
    function difference(sorted) {
        const sizes = sorted.map((v) => Math.abs(v)).sort();
        const most = sizes[Math.floor(0.99 * (sizes.length - 1))] || sizes[sizes.length - 1] || 1;
        const position = (v) => Math.min(1, Math.max(0, 0.5 + (0.5 * v) / most));
        return { position, ticks: Page.ticks(-most, most, 5).map((v) => [position(v), Page.format(v)]) };
    }

    /** A scale over values; null where nothing is to be drawn. position gives 0 to 1, or -1 for nothing. */
    function of(values, kind, zeroIsNothing) {
        const sorted = shown(values, kind, zeroIsNothing).sort();
        if (sorted.length === 0) {
            return null;
        }
        const scale = { linear, log, quantile, difference }[kind](sorted, zeroIsNothing);
        const hidden = (v) => Number.isNaN(v) || (kind === 'log' ? v <= 0 : zeroIsNothing && v === 0);
        const inner = scale.position;
        return { position: (v) => (hidden(v) ? -1 : Math.min(1, inner(v))), ticks: scale.ticks };
    }

    /** Draws a colour bar with ticks below it. */
    function bar(canvas, scale, table) {
        const width = canvas.clientWidth || 300;
        const c = Page.context(canvas, width, 32);
        for (let x = 0; x < width; x++) {
            const i = 3 * Math.round((255 * x) / Math.max(1, width - 1));
            c.fillStyle = `rgb(${table[i]},${table[i + 1]},${table[i + 2]})`;
            c.fillRect(x, 0, 1.5, 12);
        }
        c.fillStyle = Page.css('--muted');
        let free = -Infinity;
        for (const [position, text] of scale.ticks) {
            const size = c.measureText(text).width;
            const x = position * (width - 1);
            const left = Math.min(width - size, Math.max(0, x - size / 2));
            if (left > free) {
                c.fillRect(Math.min(width - 1, x), 12, 1, 4);
                c.fillText(text, left, 28);
                free = left + size + 8;
            }
        }
    }

    return { of, bar };
})();
