export type Theme = 'light' | 'dark';

interface Palette {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly emphasis: string;
  readonly line: string;
  readonly accent: readonly [text: string, back: string];
  readonly good: readonly [text: string, back: string];
  readonly warning: readonly [text: string, back: string];
  readonly attention: readonly [text: string, back: string];
}

/** Close to the colours of the Teams themes, so that a look here tells what contrast a reader gets. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    emphasis: '#f0f0f0',
    line: '#d1d1d1',
    accent: ['#444791', '#c7c9ec'],
    good: ['#0e700e', '#9fd89f'],
    warning: ['#835b00', '#f9e2ae'],
    attention: ['#b10e1c', '#eeacb2'],
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    emphasis: '#3d3d3d',
    line: '#525252',
    accent: ['#aab1fa', '#3d3e66'],
    good: ['#54b054', '#094509'],
    warning: ['#fce100', '#5c5000'],
    attention: ['#ff5f5f', '#5a1d22'],
  },
};

/** A host configuration in the manner of Teams. */
export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme];
  const colour = (text: string) => ({ default: text, subtle: text });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: colour(palette.text),
    light: colour(palette.subtle),
    accent: colour(palette.accent[0]),
    good: colour(palette.good[0]),
    warning: colour(palette.warning[0]),
    attention: colour(palette.attention[0]),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });

  return {
    fontTypes: {
      default: { fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif" },
      monospace: { fontFamily: "Consolas, 'DejaVu Sans Mono', monospace" },
    },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    supportsInteractivity: true,
    containerStyles: {
      default: style(palette.card),
      emphasis: style(palette.emphasis),
      accent: style(palette.accent[1]),
      good: style(palette.good[1]),
      warning: style(palette.warning[1]),
      attention: style(palette.attention[1]),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
    },
    inputs: {
      label: { requiredInputs: { weight: 'bolder', suffix: ' *' }, optionalInputs: { weight: 'bolder' } },
      errorMessage: { color: 'attention' },
    },
    factSet: { title: { weight: 'bolder', maxWidth: 120 }, spacing: 8 },
  };
}
