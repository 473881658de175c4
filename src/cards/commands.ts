import type { Commands } from '../explain/commands.ts';
import type { Translator } from '../i18n/translator.ts';
import { markdownText } from './escape.ts';

/** One way to carry out a fix, folded away until its button is pressed. */
export interface CommandBlock {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  /** Words to follow. */
  readonly steps: readonly string[];
  /** Lines to paste; drawn without Markdown, so that they arrive as they are. */
  readonly code: readonly string[];
}

const TOOLS = ['az', 'powershell', 'portal', 'template', 'parameters'] as const;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** The ways that a fix can be carried out, those for a shell as code and those for a portal as steps. */
export function commandBlocks(commands: Commands, t: Translator): readonly CommandBlock[] {
  return TOOLS.flatMap((tool) => {
    const text = commands[tool];
    if (text === undefined || text === '') return [];
    const lines = text.split('\n');
    return [
      {
        id: `commands-${tool}`,
        title: t(`detail.show.${tool}`),
        heading: t(`detail.commands.${tool}`),
        steps: tool === 'portal' ? lines.map((line) => markdownText(line, 600)) : [],
        code: tool === 'portal' ? [] : lines.map((line) => line.replace(INVISIBLE, '')),
      },
    ];
  });
}
