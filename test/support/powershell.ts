import { fileURLToPath } from 'node:url';
import { Language, Parser, type Node } from 'web-tree-sitter';

await Parser.init();
const grammar = fileURLToPath(
  new URL('tree-sitter-powershell.wasm', import.meta.resolve('tree-sitter-powershell/package.json')),
);
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

/** Where a text is not PowerShell, as a grammar of the language sees it; empty where it is. */
export function powershellProblems(text: string): readonly string[] {
  const tree = parser.parse(text.replace(/^\uFEFF/, ''));
  return tree ? problemsIn(tree.rootNode) : ['not parsed'];
}

/** The names of the commands that a text calls, in order. */
export function powershellCommands(text: string): readonly string[] {
  const names = parser.parse(text)?.rootNode.descendantsOfType('command_name') ?? [];
  return names.flatMap((node) => node?.text ?? []);
}

function problemsIn(node: Node): readonly string[] {
  const own = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`] : [];
  return [...own, ...node.children.flatMap((child) => (child ? problemsIn(child) : []))];
}
