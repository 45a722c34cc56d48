/** How diagrams look (DESIGN §11): paper and ink, thin rules. Part of each drawing's name, so a change here asks for new drawings. */

/** Arial and Liberation Sans have the same widths: a box drawn on one machine fits the text on another. */
const FONT = 'Arial, "Liberation Sans", sans-serif';

interface Ink {
  readonly paper: string;
  readonly box: string;
  readonly text: string;
  readonly line: string;
}

const INKS = {
  terang: {paper: '#ffffff', box: '#f6f4ee', text: '#1b1f23', line: '#0b5755'},
  gelap: {paper: '#101618', box: '#182124', text: '#e8eceb', line: '#7ad3cb'},
} as const satisfies Record<string, Ink>;

export type Shade = keyof typeof INKS;

/** Both drawings of every diagram: for light and for dark pages. */
export const SHADES = Object.keys(INKS) as readonly Shade[];

/** Settings for `mermaid.initialize`: no HTML inside the SVG, ids that do not change from run to run. */
export function mermaidConfig(shade: Shade): Record<string, unknown> {
  const {paper, box, text, line} = INKS[shade];
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    deterministicIds: true,
    deterministicIDSeed: 'pustaka',
    htmlLabels: false,
    fontFamily: FONT,
    theme: 'base',
    flowchart: {htmlLabels: false, useMaxWidth: false, curve: 'linear', padding: 14, nodeSpacing: 28, rankSpacing: 34, wrappingWidth: 240},
    themeVariables: {
      fontFamily: FONT,
      fontSize: '16px',
      background: paper,
      primaryColor: box,
      primaryTextColor: text,
      primaryBorderColor: line,
      lineColor: line,
      textColor: text,
      secondaryColor: paper,
      tertiaryColor: paper,
      clusterBkg: paper,
      clusterBorder: line,
      edgeLabelBackground: paper,
    },
  };
}
