/** How marks look, in the page and in a picture alone; colours are custom properties, so that both may be light or dark. */
export const MARK_STYLE = `
.grid line{stroke:var(--grid);stroke-width:1}
.grid .major{stroke:var(--grid-major)}
.axis text{fill:var(--soft);font-size:12px;font-variant-numeric:tabular-nums}
.axis .major{fill:var(--ink);font-weight:600}
.rule{stroke:var(--rule)}
.lane-title{fill:var(--ink);font-size:13px;font-weight:600}
.label{fill:var(--ink);font-size:12.5px}
.label.out{fill:var(--soft)}
.item.event .label.inside,.item.founding .label.inside{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.item .body,.item .cap{fill:var(--event)}
.item.membership .body{fill:var(--membership-tint)}
.item.membership .cap{fill:var(--membership)}
.item.founding .body{fill:var(--founding)}
.item.publication .body{fill:none;stroke:var(--soft);stroke-width:1.5}
.item .within{stroke:var(--event);stroke-dasharray:3 2}
.item.membership .within{stroke:var(--membership)}
.item.founding .within{stroke:var(--founding)}
.item.publication .within{stroke:var(--soft)}
.item.inferred .body{fill:var(--paper);stroke:var(--event);stroke-width:1.75;stroke-dasharray:3 1.5}
.item.inferred.founding .body{stroke:var(--founding)}
.item.muted .body,.item.muted .within{fill:var(--paper);stroke:var(--soft);stroke-width:1.5}
.item.muted .cross{stroke:var(--soft);stroke-width:1.5}
.item.muted .label{fill:var(--soft)}
.ground{fill:var(--paper)}
.ground.membership{fill:var(--paper)}
.line.event{fill:var(--event-line)}
.line.membership{fill:var(--membership-line)}
.line.founding{fill:var(--founding)}
.line.publication{fill:var(--rule)}
.clear{stop-color:var(--membership-tint);stop-opacity:0}
.full{stop-color:var(--membership-tint);stop-opacity:1}
.cluster .body{fill:var(--paper);stroke:var(--event);stroke-width:1.5}
.cluster.membership .body{stroke:var(--membership)}
.cluster.founding .body{stroke:var(--founding)}
.cluster text{fill:var(--ink);font-size:10.5px;font-weight:600;font-variant-numeric:tabular-nums}
.halo{fill:none;stroke:none}
`;

interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  /** Ground of what is chosen or set apart. */
  readonly raised: string;
  /** Lines of things that can be pressed or typed into. */
  readonly control: string;
  readonly rule: string;
  readonly grid: string;
  readonly 'grid-major': string;
  readonly event: string;
  readonly 'event-line': string;
  readonly membership: string;
  readonly 'membership-line': string;
  readonly 'membership-tint': string;
  readonly founding: string;
}

const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1b1f24',
  soft: '#59636e',
  raised: '#f3f5f8',
  control: '#8a94a0',
  rule: '#d9dde3',
  grid: '#eef0f3',
  'grid-major': '#e1e5ea',
  event: '#1f5fbf',
  'event-line': '#a9c4ec',
  membership: '#2f7d64',
  'membership-line': '#a5d0c1',
  'membership-tint': '#d5ebe3',
  founding: '#b35c00',
};

const DARK: Palette = {
  paper: '#14181d',
  ink: '#e7eaee',
  soft: '#9aa5b1',
  raised: '#1f262e',
  control: '#6b7682',
  rule: '#333b45',
  grid: '#1e242b',
  'grid-major': '#2a323b',
  event: '#7fb0ff',
  'event-line': '#3c5f95',
  membership: '#62c4a2',
  'membership-line': '#2f6e5a',
  'membership-tint': '#1f463a',
  founding: '#f0a04b',
};

/** Marks in the light colours, written out: pictures alone go into documents, and few programs besides browsers know custom properties. */
export const PICTURE_STYLE = withColours(
  `svg{background:var(--paper)}.ground-all{fill:var(--paper)}.title{fill:var(--ink);font-size:20px;font-weight:700}.sub{fill:var(--soft);font-size:13px}${MARK_STYLE}`,
);

function withColours(style: string): string {
  const colours = new Map(Object.entries(LIGHT));
  return style.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => colours.get(name) ?? 'none');
}

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** The colours of both schemes: of the system's choice, or of the one that `data-theme` on the root names. */
export const COLOURS = `:root{color-scheme:light;${declarations(LIGHT)}}
:root[data-theme=dark]{color-scheme:dark;${declarations(DARK)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations(DARK)}}}
@media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;${declarations(LIGHT)}}}
`;
