// Interactive maps: one field at a time, links and zone outlines above it, zoom, pan, a cursor for the keyboard.
(() => {
    'use strict';

    const MAX_ZOOM = 24;

    function build(root, data) {
        const { width, height, unitMetres } = data;
        const layers = data.layers.map((layer) => ({ ...layer, frames: layer.frames.map(Page.unpack) }));
        const times = layers.map((layer) => layer.times).find((t) => t.length > 1) || [];
        const linkSets = data.links.map((layer) => ({ ...layer, prepared: null }));
        const zones = data.outlines.map((zone) => ({ name: zone.name, rings: zone.rings.map(Page.unpack) }));
        const state = {
            layer: 0, scale: layers[0].scale, table: 'viridis', links: -1, zones: zones.length > 0,
            zoom: 1, x: width / 2, y: height / 2, cursor: -1, time: Math.max(0, times.length - 1),
        };
        const raster = document.createElement('canvas');
        let colours = null;
        let view = null;

        const { element } = Page;
        const canvas = element('canvas', { tabindex: 0, role: 'img' });
        const readout = element('p', { class: 'readout', 'aria-live': 'polite' });
        const bar = element('canvas', { 'aria-hidden': 'true' });
        const about = element('p', {});
        const spread = element('dl', {});
        const linkBar = element('canvas', { 'aria-hidden': 'true' });
        const linkAbout = element('p', {});
        const linkLegend = element('div', { class: 'legend' }, linkAbout, linkBar);
        const button = (text, label, act) => element('button', { type: 'button', 'aria-label': label, title: label, onclick: act }, text);
        const stage = element('div', { class: 'stage' }, canvas, element('div', { class: 'zoom' },
            button('+', 'Zoom in', () => zoomBy(1.6)),
            button('−', 'Zoom out', () => zoomBy(1 / 1.6)),
            button('⤢', 'Show all', () => { state.zoom = 1; draw(); })));
        const legend = element('div', { class: 'legend' }, about, bar, spread);
        root.append(controls(), element('div', { class: 'map' }, element('div', {}, stage, readout),
            element('div', { class: 'legends' }, legend, linkLegend)));

        const slider = element('input', { type: 'range', min: 0, max: Math.max(0, times.length - 1), value: state.time,
            'aria-label': 'Time', oninput: () => show(Number(slider.value)) });
        const moment = element('output', {});
        const play = button('▶', 'Play', () => toggle());
        const film = element('div', { class: 'film' }, play, slider, moment);
        let timer = 0;
        if (times.length > 0) {
            stage.after(film);
        }

        /** Values of the layer shown, at the time shown. */
        function values() {
            const { frames } = layers[state.layer];
            return frames[frames.length > 1 ? state.time : 0];
        }

        function show(time) {
            state.time = time;
            slider.value = time;
            moment.textContent = times[time];
            recolour();
            tell(state.cursor);
        }

        function toggle() {
            if (timer) {
                clearInterval(timer);
                timer = 0;
            } else {
                timer = setInterval(() => show((state.time + 1) % times.length), 700);
            }
            play.textContent = timer ? '⏸' : '▶';
            play.setAttribute('aria-label', timer ? 'Pause' : 'Play');
            play.title = timer ? 'Pause' : 'Play';
        }

        function controls() {
            const scaleChoice = Page.select('Scale',
                [['linear', 'linear'], ['log', 'logarithmic'], ['quantile', 'by rank'], ['difference', 'around zero']],
                state.scale, (v) => { state.scale = v; recolour(); });
            const parts = [
                Page.select('Show', layers.map((layer, i) => [String(i), layer.title]), '0', (v) => {
                    state.layer = Number(v);
                    state.scale = layers[state.layer].scale;
                    scaleChoice.querySelector('select').value = state.scale;
                    recolour();
                }),
                scaleChoice,
                Page.select('Colours', [['viridis', 'viridis'], ['cividis', 'cividis'], ['inferno', 'inferno']], 'viridis',
                    (v) => { state.table = v; recolour(); }),
            ];
            if (linkSets.length > 0) {
                const options = [['-1', 'none'], ...linkSets.map((set, i) => [String(i), set.title])];
                parts.push(Page.select('Flows', options, '-1', (v) => { state.links = Number(v); draw(); }));
            }
            if (zones.length > 0) {
                parts.push(Page.checkbox('Zone outlines', true, (on) => { state.zones = on; draw(); }));
            }
            return Page.element('div', { class: 'controls' }, ...parts);
        }

        const colourTable = () => COLOUR_TABLES[state.scale === 'difference' ? 'difference' : state.table];

        function recolour() {
            const layer = layers[state.layer];
            const now = values();
            const table = colourTable();
            const all = layer.frames.length > 1 ? Float32Array.from(layer.frames.flatMap((f) => Array.from(f))) : now;
            colours = Scale.of(all, state.scale, layer.zeroIsNothing);
            film.hidden = layer.frames.length < 2;
            raster.width = width;
            raster.height = height;
            const c = raster.getContext('2d');
            const image = c.createImageData(width, height);
            for (let unit = 0; unit < now.length && colours; unit++) {
                const p = colours.position(now[unit]);
                if (p >= 0) {
                    const from = 3 * Math.round(255 * p);
                    const to = 4 * ((height - 1 - Math.floor(unit / width)) * width + (unit % width));
                    image.data[to] = table[from];
                    image.data[to + 1] = table[from + 1];
                    image.data[to + 2] = table[from + 2];
                    image.data[to + 3] = 255;
                }
            }
            c.putImageData(image, 0, 0);
            summarise();
            draw();
        }

        function currentLinks() {
            const set = linkSets[state.links];
            if (set && !set.prepared) {
                set.prepared = Links.prepare(set, width, width * height);
            }
            return set ? set.prepared : null;
        }

        function look() {
            const w = stage.clientWidth;
            const h = Math.round(Math.min(Math.max(160, (w * height) / width), Math.max(320, Math.min(720, innerHeight * 0.82))));
            const scale = Math.min(w / width, h / height) * state.zoom;
            const halfX = w / scale / 2;
            const halfY = h / scale / 2;
            state.x = halfX >= width / 2 ? width / 2 : Math.min(width - halfX, Math.max(halfX, state.x));
            state.y = halfY >= height / 2 ? height / 2 : Math.min(height - halfY, Math.max(halfY, state.y));
            return {
                w, h, scale,
                toX: (x) => w / 2 + (x - state.x) * scale,
                toY: (y) => h / 2 - (y - state.y) * scale,
                unitX: (px) => state.x + (px - w / 2) / scale,
                unitY: (py) => state.y - (py - h / 2) / scale,
            };
        }

        function draw() {
            view = look();
            const c = Page.context(canvas, view.w, view.h);
            const links = currentLinks();
            c.imageSmoothingEnabled = false;
            c.globalAlpha = links ? 0.18 : 1;
            c.drawImage(raster, view.toX(0), view.toY(height), width * view.scale, height * view.scale);
            c.globalAlpha = 1;
            if (links) {
                Links.draw(c, links, width, view);
            }
            if (state.zones) {
                drawZones(c);
            }
            MapMarks.scaleBar(c, view, unitMetres);
            MapMarks.north(c, view);
            if (state.cursor >= 0) {
                c.strokeStyle = Page.css('--s4');
                c.lineWidth = 2;
                c.strokeRect(view.toX(state.cursor % width) - 1, view.toY(Math.floor(state.cursor / width) + 1) - 1,
                    view.scale + 2, view.scale + 2);
            }
            canvas.style.touchAction = state.zoom > 1 ? 'none' : 'pan-y';
            legends(links);
        }

        function drawZones(c) {
            c.strokeStyle = Page.css('--zone');
            c.lineWidth = Math.min(1.4, 0.5 + 0.2 * state.zoom);
            c.beginPath();
            for (const zone of zones) {
                for (const ring of zone.rings) {
                    for (let i = 0; i < ring.length; i += 2) {
                        const px = view.toX(ring[i] / data.outlineScale);
                        const py = view.toY(ring[i + 1] / data.outlineScale);
                        if (i === 0) {
                            c.moveTo(px, py);
                        } else {
                            c.lineTo(px, py);
                        }
                    }
                    c.closePath();
                }
            }
            c.stroke();
        }

        /** What the layer's values come to, in the legend. */
        function summarise() {
            const layer = layers[state.layer];
            const known = values().filter((v) => !Number.isNaN(v)).sort();
            const sum = known.reduce((total, v) => total + v, 0);
            const rows = known.length === 0 ? [] : [
                ['Units with a value', known.length], ...(layer.zeroIsNothing ? [['Sum', sum]] : []), ['Mean', sum / known.length],
                ['Median', known[known.length >> 1]], ['Largest', known[known.length - 1]],
            ];
            spread.replaceChildren(...rows.flatMap(([name, v]) => [element('dt', {}, name), element('dd', {}, Page.format(v))]));
        }

        function legends(links) {
            const layer = layers[state.layer];
            about.replaceChildren(element('strong', {}, layer.title + (layer.unit ? ', ' + layer.unit : '')), '. ' + layer.definition
                + (layer.zeroIsNothing || state.scale === 'log' ? ' Units without any are left plain.' : ''));
            bar.hidden = !colours;
            if (colours) {
                Scale.bar(bar, colours, colourTable());
            }
            canvas.setAttribute('aria-label', `Map of ${layer.title}. Arrow keys move a cursor, plus and minus zoom, 0 shows all.`);
            linkLegend.hidden = !links;
            if (links) {
                const set = linkSets[state.links];
                linkAbout.replaceChildren(element('strong', {}, set.title + ', ' + set.unit), '. ' + set.definition + ' Both ways together.');
                Links.legend(linkBar, links, view.scale);
            }
        }

        function tell(unit) {
            if (unit < 0) {
                readout.textContent = 'Point at the map, or focus it and use the arrow keys, to read values.';
                return;
            }
            const layer = layers[state.layer];
            const x = unit % width;
            const y = Math.floor(unit / width);
            const zone = MapMarks.zoneAt(zones, (x + 0.5) * data.outlineScale, (y + 0.5) * data.outlineScale);
            const parts = [`${layer.title} `, element('strong', {}, `${Page.format(values()[unit])} ${layer.unit}`)];
            const links = currentLinks();
            if (links) {
                const set = linkSets[state.links];
                parts.push(` · ${set.title} up to `, element('strong', {}, `${Page.format(Links.largestAt(links, unit, width))} ${set.unit}`));
            }
            parts.push(` · ${MapMarks.place(data, x, y)}${zone ? ' · ' + zone.name : ''}`);
            readout.replaceChildren(...parts);
        }

        function unitAt(px, py) {
            const x = Math.floor(view.unitX(px));
            const y = Math.floor(view.unitY(py));
            return x >= 0 && x < width && y >= 0 && y < height ? y * width + x : -1;
        }

        function zoomBy(factor, px, py) {
            const beforeX = view.unitX(px ?? view.w / 2);
            const beforeY = view.unitY(py ?? view.h / 2);
            state.zoom = Math.min(MAX_ZOOM, Math.max(1, state.zoom * factor));
            view = look();
            state.x += beforeX - view.unitX(px ?? view.w / 2);
            state.y += beforeY - view.unitY(py ?? view.h / 2);
            draw();
        }

        function moveCursor(dx, dy) {
            const from = state.cursor >= 0 ? state.cursor : Math.floor(state.y) * width + Math.floor(state.x);
            const x = Math.min(width - 1, Math.max(0, (from % width) + dx));
            const y = Math.min(height - 1, Math.max(0, Math.floor(from / width) + dy));
            state.cursor = y * width + x;
            if (view.toX(x) < 0 || view.toX(x + 1) > view.w || view.toY(y + 1) < 0 || view.toY(y) > view.h) {
                state.x = x + 0.5;
                state.y = y + 0.5;
            }
            draw();
            tell(state.cursor);
        }

        MapMarks.listen(canvas, {
            point: (px, py) => tell(unitAt(px, py)),
            leave: () => tell(state.cursor),
            drag: (dx, dy) => {
                if (state.zoom > 1) {
                    state.x -= dx / view.scale;
                    state.y += dy / view.scale;
                    draw();
                }
            },
            zoom: zoomBy,
            move: moveCursor,
            all: () => { state.zoom = 1; draw(); },
        });
        tell(-1);
        if (times.length > 0) {
            moment.textContent = times[state.time];
        }
        recolour();
        Page.drawn(stage, draw);
    }

    document.querySelectorAll('[data-map]').forEach((root) => build(root, Page.data.maps[Number(root.dataset.map)]));
})();
