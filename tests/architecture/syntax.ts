/** A node of the syntax tree. The parser's own types stay outside: the rules need names and lines only. */
export type SyntaxNode = Record<string, unknown> & { type: string };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isNode(value: unknown): value is SyntaxNode {
  return isRecord(value) && typeof value.type === 'string';
}

/** The node in this field, or undefined. */
export function nodeAt(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
}

/** The nodes in this field, or none. */
export function nodesAt(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text in this field, or ''. */
export function textAt(node: SyntaxNode | undefined, field: string): string {
  const value = node?.[field];
  return typeof value === 'string' ? value : '';
}

/** The line a node starts (or ends) on, counted from 1. */
export function lineOf(node: SyntaxNode, edge: 'start' | 'end' = 'start'): number {
  const place = isRecord(node.loc) ? node.loc[edge] : undefined;
  return isRecord(place) && typeof place.line === 'number' ? place.line : 0;
}

/** `a`, `a.b`, `'a'` as people would say it; "?" for what has no plain name. */
export function nameOf(node: SyntaxNode | undefined): string {
  switch (node?.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return textAt(node, 'name');
    case 'StringLiteral':
      return textAt(node, 'value');
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return `${nameOf(nodeAt(node, 'object'))}.${node.computed === true ? '?' : nameOf(nodeAt(node, 'property'))}`;
    default:
      return '?';
  }
}

const notSyntax = new Set(['loc', 'leadingComments', 'trailingComments', 'innerComments', 'extra']);

/** Visits every node under `top` with its parents, outermost first. */
export function walk(top: SyntaxNode, visit: (node: SyntaxNode, parents: SyntaxNode[]) => void): void {
  const parents: SyntaxNode[] = [];
  const enter = (node: SyntaxNode) => {
    visit(node, parents);
    parents.push(node);
    for (const field in node) {
      if (notSyntax.has(field)) continue;
      const value = node[field];
      if (Array.isArray(value)) {
        for (const each of value) if (isNode(each)) enter(each);
      } else if (isNode(value)) enter(value);
    }
    parents.pop();
  };
  enter(top);
}
