import type { Export, Facts } from './facts';
import { lineOf, nameOf, nodeAt, nodesAt, type SyntaxNode, textAt } from './syntax';

/** Fills in what stands outermost in a file: directives, imports, exports, statements. */
export function readModuleFacts(program: SyntaxNode, facts: Facts): void {
  facts.directives = nodesAt(program, 'directives').map((each) => textAt(nodeAt(each, 'value'), 'value'));
  for (const statement of nodesAt(program, 'body')) {
    readSource(statement, facts);
    if (statement.type === 'ImportDeclaration') continue;
    facts.statements.push({ value: statement.type, line: lineOf(statement) });
    facts.exports.push(...exportsOf(statement));
  }
}

function readSource(statement: SyntaxNode, facts: Facts): void {
  const source = nodeAt(statement, 'source');
  if (!source) return;
  const kinds = nodesAt(statement, 'specifiers').map((each) => textAt(each, 'importKind'));
  const typeOnly = isTypeOnly(statement) || (kinds.length > 0 && kinds.every((kind) => kind === 'type'));
  facts.imports.push({ from: textAt(source, 'value'), line: lineOf(statement), typeOnly });
}

function isTypeOnly(node: SyntaxNode): boolean {
  return textAt(node, 'importKind') === 'type' || textAt(node, 'exportKind') === 'type';
}

function exportsOf(statement: SyntaxNode): Export[] {
  const line = lineOf(statement);
  if (statement.type === 'ExportDefaultDeclaration') return [{ name: 'default', line, kind: 'default', madeBy: '' }];
  if (statement.type === 'ExportAllDeclaration') return [{ name: '*', line, kind: 'reexport', madeBy: '' }];
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const declaration = nodeAt(statement, 'declaration');
  return declaration ? declared(declaration, isTypeOnly(statement)) : listed(statement);
}

/** `export { a, type B } from './c'` */
function listed(statement: SyntaxNode): Export[] {
  const plain = nodeAt(statement, 'source') ? 'reexport' : 'value';
  return nodesAt(statement, 'specifiers').map((each) => {
    const name = nameOf(nodeAt(each, 'exported'));
    const kind = name === 'default' ? 'default' : plain;
    const typeOnly = isTypeOnly(statement) || isTypeOnly(each);
    const madeBy = plain === 'reexport' ? 'source' : '';
    return { name, line: lineOf(statement), kind: typeOnly ? 'type' : kind, madeBy };
  });
}

/** `export const a = make(…)`, `export function b() {}`, `export type C = …` */
function declared(declaration: SyntaxNode, typeOnly: boolean): Export[] {
  const line = lineOf(declaration);
  if (declaration.type !== 'VariableDeclaration') {
    const name = nameOf(nodeAt(declaration, 'id'));
    return [{ name, line, kind: typeOnly ? 'type' : 'value', madeBy: declaration.type }];
  }
  return nodesAt(declaration, 'declarations').map((variable) => {
    const made = nodeAt(variable, 'init');
    const madeBy = made?.type === 'CallExpression' ? nameOf(nodeAt(made, 'callee')) : (made?.type ?? '');
    return { name: nameOf(nodeAt(variable, 'id')), line, kind: 'value', madeBy };
  });
}
