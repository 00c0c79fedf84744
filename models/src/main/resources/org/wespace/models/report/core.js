// Shared by the parts of the page: data, numbers as text, colours of the theme, elements, redrawing.
const Page = (() => {
    'use strict';

    const data = JSON.parse(document.getElementById('report-data').textContent);

    const TYPES = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, f32: Float32Array };

    /** Unpacks base64 of little-endian numbers; a value equal to packed.nan means unknown. */
    function unpack(packed) {
        const text = atob(packed.b);
        const bytes = new Uint8Array(text.length);
        for (let i = 0; i < bytes.length; i++) {
            bytes[i] = text.charCodeAt(i);
        }
        const values = new TYPES[packed.t](bytes.buffer);
        return packed.nan === undefined ? values : Float32Array.from(values, (v) => (v === packed.nan ? NaN : v));
    }

    /** A number in at most four significant digits; whole numbers in full. */
    function format(value) {
        if (value === null || value === undefined || !Number.isFinite(value)) {
            return '–';
        }
        const size = Math.abs(value);
        if (size !== 0 && (size < 1e-6 || size >= 1e9)) {
            return value.toExponential(1).replace('e', ' × 10^').replace('+', '');
        }
        const digits = Number.isInteger(value) || size >= 1000 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(size || 1)));
        return value.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 9) });
    }

    /** Round positions from low to high, about as many as wanted. */
    function ticks(low, high, wanted) {
        const raw = (high - low) / Math.max(1, wanted);
        if (!(raw > 0)) {
            return [low];
        }
        const power = Math.pow(10, Math.floor(Math.log10(raw)));
        const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= raw * 0.999);
        const result = [];
        for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
            result.push(i * step || 0); // no negative zero
        }
        return result;
    }

    /** Powers of ten from low to high, with 2 and 5 between them where there is room. */
    function logTicks(low, high) {
        const result = [];
        const wide = Math.log10(high / low) > 2.5;
        for (let e = Math.floor(Math.log10(low)); e <= Math.ceil(Math.log10(high)); e++) {
            for (const m of wide ? [1] : [1, 2, 5]) {
                const value = m * Math.pow(10, e);
                if (value >= low * 0.999 && value <= high * 1.001) {
                    result.push(value);
                }
            }
        }
        return result;
    }

    function element(tag, attributes, ...children) {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes || {})) {
            if (name.startsWith('on')) {
                node.addEventListener(name.slice(2), value);
            } else if (value !== false) {
                node.setAttribute(name, value === true ? '' : value);
            }
        }
        node.append(...children);
        return node;
    }

    function select(label, options, chosen, changed) {
        const list = element('select', { onchange: () => changed(list.value) });
        options.forEach(([value, text]) => list.append(element('option', { value, selected: value === chosen }, text)));
        return element('label', {}, label, list);
    }

    function checkbox(label, checked, changed) {
        const box = element('input', { type: 'checkbox', checked, onchange: () => changed(box.checked) });
        return element('label', {}, box, label);
    }

    const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const dark = () =>
        matchMedia('(prefers-color-scheme: dark)').matches && document.documentElement.dataset.theme !== 'light';

    const drawers = [];

    /** Draws now, and again whenever the container's width or the theme changes. */
    function drawn(container, draw) {
        let width = container.clientWidth;
        drawers.push(draw);
        draw();
        new ResizeObserver(() => {
            if (container.clientWidth !== width) {
                width = container.clientWidth;
                draw();
            }
        }).observe(container);
    }

    const redraw = () => drawers.forEach((draw) => draw());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    addEventListener('beforeprint', () => {
        document.documentElement.dataset.theme = 'light';
        redraw();
    });
    addEventListener('afterprint', () => {
        delete document.documentElement.dataset.theme;
        redraw();
    });

    /** Sizes a canvas in CSS pixels and gives its context, sharp on any screen. */
    function context(canvas, width, height) {
        const ratio = window.devicePixelRatio || 1;
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
        canvas.style.height = height + 'px';
        const c = canvas.getContext('2d');
        c.setTransform(ratio, 0, 0, ratio, 0, 0);
        c.font = '12px ' + getComputedStyle(document.body).fontFamily;
        return c;
    }

    return { data, unpack, format, ticks, logTicks, element, select, checkbox, css, dark, drawn, context };
})();
