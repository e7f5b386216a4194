/** The pictures of the sample shop, drawn. */

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing: `[tag, attributes]` for each shape, from back to front. */
function drawing(width, height, className, fit, shapes) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', className);
  svg.setAttribute('preserveAspectRatio', fit);
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}

const path = (fill, d, more = {}) => ['path', { fill, d, ...more }];
const line = (stroke, width, d) => ['path', { fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', d }];
const disc = (fill, cx, cy, r, more = {}) => ['circle', { fill, cx, cy, r, ...more }];
const oval = (fill, cx, cy, rx, ry) => ['ellipse', { fill, cx, cy, rx, ry }];
const box = (fill, x, y, width, height, rx = 0) => ['rect', { fill, x, y, width, height, rx }];

/** The shop's mark: a moon. */
export function moonMark() {
  return drawing(32, 32, 'moon', 'xMidYMid meet', [disc('#3a4070', 16, 16, 16), path('#f6dc9a', 'M22.5 19.5A8.5 8.5 0 1 1 12.5 8a7 7 0 0 0 10 11.5Z')]);
}

/** Night over hills, a house with its lamp lit. */
export function heroPicture() {
  const stars = [[90, 70], [180, 130], [300, 60], [420, 110], [520, 50], [640, 120], [740, 64], [1130, 90], [1050, 190], [860, 40], [240, 210], [570, 180]];
  return drawing(1200, 460, 'night', 'xMaxYMid slice', [
    box('#2b3059', 0, 0, 1200, 460), oval('#353b6b', 900, 470, 760, 330),
    ...stars.map(([x, y], at) => disc('#f3e7c3', x, y, at % 3 === 0 ? 2.2 : 1.4, { opacity: 0.75 })),
    disc('#f6dc9a', 905, 150, 150, { opacity: 0.07 }), disc('#f6dc9a', 905, 150, 112, { opacity: 0.1 }), disc('#f8e6b4', 905, 150, 76),
    oval('#efd594', 880, 132, 14, 11), oval('#efd594', 930, 172, 19, 14), oval('#efd594', 925, 118, 7, 6),
    path('#3f4778', 'M0 330C160 260 300 300 450 330S760 250 930 290s200 30 270 10V460H0Z'),
    path('#4a5385', 'M0 392C190 330 380 372 560 384S900 322 1200 372V460H0Z'),
    path('#2a2f55', 'M1006 328l46-34 46 34v52h-92Z'), path('#21264a', 'M996 332l56-42 56 42-8 8-48-36-48 36Z'),
    box('#f6dc9a', 1024, 340, 20, 22, 2), box('#f6dc9a', 1060, 340, 20, 22, 2), path('#f6dc9a', 'M1010 380h84l30 80H980Z', { opacity: 0.07 }),
    path('#343b69', 'M0 434C240 392 470 420 700 424s360-30 500-18v54H0Z'),
    ...[[760, 372, 1], [790, 380, 0.8], [1128, 366, 1.1], [300, 384, 0.9]].map(([x, y, s]) => path('#262b50', `M${x} ${y}l${14 * s} ${-44 * s} ${14 * s} ${44 * s}Z`)),
  ]);
}

const SHADOW = 'rgb(60 50 30 / .13)';

const PRODUCTS = {
  coat: [
    oval(SHADOW, 120, 206, 62, 8), line('#a5814f', 4, 'M120 34c0-9 12-9 12-1 0 6-12 6-12 13'), line('#a5814f', 5, 'M84 62l36-16 36 16'),
    path('#39406d', 'M88 56c-14 6-22 14-26 30l-16 66 20 6 12-44-4 90h92l-4-90 12 44 20-6-16-66c-4-16-12-24-26-30l-32 16Z'),
    path('#2c3258', 'M100 52l20 34 20-34 8 5-28 52-28-52Z'), path('#4b5388', 'M106 50c8 7 20 7 28 0l-14 24Z'), line('#2c3258', 3, 'M120 108v95M84 158h22M134 158h22'),
    ...[124, 146, 168].map((y) => disc('#d9b566', 129, y, 3.4)),
  ],
  mugs: [
    oval(SHADOW, 122, 190, 84, 9), path('#e9e0cf', 'M46 96h82v66c0 16-10 26-24 26H70c-14 0-24-10-24-26Z'), oval('#d8ccb5', 87, 96, 41, 10), oval('#6f4b34', 87, 98, 34, 7),
    line('#e9e0cf', 9, 'M46 116c-24-4-26 40 2 40'), path('#b9c3bb', 'M118 118h72v52c0 14-9 20-21 20h-30c-12 0-21-6-21-20Z'), oval('#a4b0a7', 154, 118, 36, 9), oval('#557064', 154, 120, 29, 6),
    line('#b9c3bb', 8, 'M190 134c22-3 22 34-2 34'), line('#cabd9f', 3, 'M78 76c-6-10 6-14 0-26M98 76c-6-10 6-14 0-26'), path('#f8f3e8', 'M60 118c-2 20-1 40 5 54', { opacity: 0.6 }),
  ],
  lamp: [
    oval(SHADOW, 116, 204, 60, 8), path('#f6dc9a', 'M150 100l52 104H84Z', { opacity: 0.28 }), box('#454c7d', 72, 194, 64, 10, 5), line('#454c7d', 6, 'M104 194V92c0-34 26-42 42-30'),
    path('#f8e6b4', 'M150 58a26 26 0 1 1-10 50c16-6 22-32 10-50Z'), disc('#fbefcb', 148, 84, 25), oval('#f2dca2', 140, 78, 5, 4), oval('#f2dca2', 157, 92, 6, 5), disc('#454c7d', 148, 57, 5),
  ],
  blanket: [
    oval(SHADOW, 120, 196, 84, 9), path('#c7765a', 'M44 108c0-10 6-16 16-16h120c10 0 16 6 16 16v70c0 8-5 14-14 14H58c-9 0-14-6-14-14Z'),
    path('#d98e70', 'M44 108c0-10 6-16 16-16h120c10 0 16 6 16 16 0 12-6 18-16 18H60c-10 0-16-6-16-18Z'), path('#b56548', 'M44 150h152v12H44Z'), path('#e8c7a8', 'M44 136h152v5H44ZM44 170h152v5H44Z'),
    path('#e3a489', 'M60 92c0-14 8-20 20-20h84c12 0 18 8 18 20Z'), ...[56, 76, 96, 116, 136, 156, 176].map((x) => line('#b56548', 2.5, `M${x} 192v9`)),
  ],
  bag: [
    oval(SHADOW, 120, 206, 60, 8), line('#23263a', 7, 'M96 66c0-34 48-34 48 0'), path('#343850', 'M70 92c0-22 18-34 50-34s50 12 50 34v92c0 12-8 18-18 18H88c-10 0-18-6-18-18Z'),
    path('#3f4460', 'M82 140h76v46c0 6-4 10-10 10H92c-6 0-10-4-10-10Z'), line('#23263a', 3, 'M82 152h76'), box('#c9a35a', 114, 146, 12, 14, 3), line('#4c5272', 3, 'M84 92c2-14 14-22 36-22'), box('#23263a', 104, 104, 32, 14, 4),
  ],
  notebooks: [
    oval(SHADOW, 122, 200, 76, 8), path('#7e9a8a', 'M62 84l92-20 26 112-92 20Z'), path('#e4d9bf', 'M58 76l96-8 10 116-96 8Z'), path('#444b7c', 'M70 62h94v124H70Z'), box('#39406d', 70, 62, 13, 124), box('#f3e9d2', 100, 88, 48, 22, 3),
    line('#9b8f74', 2.5, 'M108 96h32M108 102h20'), path('#f6dc9a', 'M131 152a12 12 0 1 1-14-16 10 10 0 0 0 14 16Z'),
  ],
};

/** A product of the sample shop. */
export function productPicture(id) {
  return drawing(240, 240, 'drawn', 'xMidYMid slice', PRODUCTS[id]);
}
