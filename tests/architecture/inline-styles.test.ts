import { where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

function inlineStyles(tree: Tree): string[] {
  return tree.sources.flatMap((file) =>
    file.facts.attributes
      .filter(({ value }) => value === 'style')
      .map(
        ({ line }) =>
          `${where({ file, line })} has a style attribute, which the content security policy refuses. Use a class.`,
      ),
  );
}

proveRule('there are no style attributes', inlineStyles, {
  broken: [{ 'components/ui/bar.tsx': 'export const Bar = () => <div style={{ width: 4 }} />;' }],
  kept: [{ 'components/ui/bar.tsx': 'export const Bar = () => <div className="bar" />;' }],
});
