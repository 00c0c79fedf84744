// Curves and histograms, by uPlot.
(() => {
    'use strict';

    const HEIGHT = 270;

    function columns(curve) {
        const x = curve.x.slice();
        const series = curve.series.map((s) => s.values.map((v) => (curve.logY && v <= 0 ? null : v)));
        if (curve.shape === 'step' && x.length > 1) {
            x.push(2 * x[x.length - 1] - x[x.length - 2]); // the last bin ends as wide as the one before
            series.forEach((values) => values.push(values[values.length - 1]));
        }
        return [x, ...series];
    }

    function axis(label, size) {
        return {
            label,
            labelSize: 22,
            size,
            font: '12px ' + getComputedStyle(document.body).fontFamily,
            labelFont: '12px ' + getComputedStyle(document.body).fontFamily,
            stroke: Page.css('--muted'),
            grid: { stroke: Page.css('--line'), width: 1 },
            ticks: { stroke: Page.css('--line'), width: 1, size: 5 },
        };
    }

    function options(curve, width) {
        const stepped = curve.shape === 'step';
        const series = curve.series.map((s, i) => {
            const stroke = Page.css('--s' + (curve.series.length === 1 ? 1 : i));
            return {
                label: s.name,
                stroke,
                width: 2,
                dash: i === 0 && curve.series.length > 1 ? [6, 4] : undefined,
                fill: stepped && i === 1 ? stroke + '22' : undefined,
                paths: stepped ? uPlot.paths.stepped({ align: 1 }) : undefined,
                points: { show: !stepped && curve.x.length <= 40, size: 5 },
                value: read,
            };
        });
        const y = axis(curve.yLabel, 58);
        y.values = (u, splits) => splits.map((v) => (v === null ? '' : Page.format(v)));
        const x = axis(curve.xLabel, 34);
        if (curve.x.every(Number.isInteger)) {
            x.incrs = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
        }
        return {
            width,
            height: HEIGHT,
            padding: [10, 10, 0, 0],
            cursor: {
                y: false,
                drag: { x: false, y: false },
                dataIdx: (u, s, nearest, x) => (stepped && u.data[0][nearest] > x ? Math.max(0, nearest - 1) : nearest),
            },
            scales: { x: { time: false }, y: curve.logY ? { distr: 3 } : { range: (u, low, high) => bounds(low, high) } },
            axes: [x, y],
            series: [{ label: curve.xLabel, value: stepped ? bin : read }, ...series],
        };
    }

    const read = (u, v) => (v === null || v === undefined ? '' : Page.format(v));

    /** The bin that starts at a position, as "from to". */
    function bin(u, v, s, i) {
        return v === null || v === undefined ? '' : `${Page.format(v)} – ${Page.format(u.data[0][i + 1] ?? v)}`;
    }

    function bounds(low, high) {
        const floor = low >= 0 && low < 0.5 * high ? 0 : low - 0.05 * Math.abs(high - low || 1);
        return [floor, high + 0.06 * (high - floor || 1)];
    }

    document.querySelectorAll('[data-curve]').forEach((root) => {
        const curve = Page.data.curves[Number(root.dataset.curve)];
        Page.drawn(root, () => {
            root.replaceChildren();
            new uPlot(options(curve, root.clientWidth), columns(curve), root);
        });
    });
})();
