import { parse } from '@babel/parser';
import { readModuleFacts } from './module-facts';
import { isNode, lineOf, nameOf, nodeAt, nodesAt, type SyntaxNode, textAt, walk } from './syntax';

export type Found = { value: string; line: number };
export type Import = { from: string; line: number; typeOnly: boolean };
/** `madeBy`: the function whose result it is, the kind of declaration, or "source" when it is passed on. */
export type Export = { name: string; line: number; kind: 'default' | 'value' | 'type' | 'reexport'; madeBy: string };
export type FunctionFact = { name: string; line: number; lines: number; jsx: boolean; suite: boolean };

/** What one walk through a file's syntax finds. Rules filter these lists and never walk themselves. */
export type Facts = {
  /** At the top of the file: `use server`, `use client`. */
  directives: string[];
  /** The same words further in, where they mean something else. */
  innerDirectives: Found[];
  imports: Import[];
  exports: Export[];
  /** The kinds of the outermost statements, imports left out. */
  statements: Found[];
  functions: FunctionFact[];
  /** `a.b` as "a.b"; "?" where the object has no plain name. */
  members: Found[];
  /** The names of JSX attributes. */
  attributes: Found[];
  strings: Found[];
  /** Calls with their number of arguments: "now/0", "new Date/0". */
  calls: Found[];
  anys: number[];
  /** `x as T`, by what x is: "JSON.parse", ".json", "unknown" (a cast of a cast) or "". */
  casts: Found[];
};

function noFacts(): Facts {
  const lists = { imports: [], exports: [], statements: [], functions: [], members: [], attributes: [] };
  return { ...lists, directives: [], innerDirectives: [], strings: [], calls: [], anys: [], casts: [] };
}

/** Parses a TypeScript or JavaScript file; any other file has no facts. */
export function readFacts(path: string, text: string): Facts {
  const facts = noFacts();
  if (!/\.(ts|tsx|mts|mjs|cjs|js)$/.test(path)) return facts;
  const plugins: ('typescript' | 'jsx')[] = path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'];
  const file: unknown = parse(text, { sourceType: 'module', plugins, errorRecovery: true });
  const program = isNode(file) ? nodeAt(file, 'program') : undefined;
  if (!program) return facts;
  readModuleFacts(program, facts);
  walk(program, (node, parents) => readNode(node, parents, facts));
  return facts;
}

function readNode(node: SyntaxNode, parents: SyntaxNode[], facts: Facts): void {
  const line = lineOf(node);
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
      facts.functions.push(functionFact(node, parents));
      break;
    case 'Directive':
      if (parents.length > 1) facts.innerDirectives.push({ value: textAt(nodeAt(node, 'value'), 'value'), line });
      break;
    case 'CallExpression':
    case 'NewExpression':
    case 'ImportExpression':
      readCall(node, facts);
      break;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      facts.members.push({ value: nameOf(node), line });
      break;
    case 'JSXAttribute':
      facts.attributes.push({ value: nameOf(nodeAt(node, 'name')), line });
      break;
    case 'StringLiteral':
      facts.strings.push({ value: textAt(node, 'value'), line });
      break;
    case 'TemplateElement':
      facts.strings.push({ value: rawTemplate(node), line });
      break;
    case 'TSAnyKeyword':
      facts.anys.push(line);
      break;
    case 'TSAsExpression':
      facts.casts.push({ value: castOf(node), line });
      break;
  }
}

function readCall(node: SyntaxNode, facts: Facts): void {
  const line = lineOf(node);
  const callee = nodeAt(node, 'callee');
  const [first] = nodesAt(node, 'arguments');
  const loaded = callee?.type === 'Import' ? first : nodeAt(node, 'source');
  if (loaded?.type === 'StringLiteral') facts.imports.push({ from: textAt(loaded, 'value'), line, typeOnly: false });
  const name = `${node.type === 'NewExpression' ? 'new ' : ''}${nameOf(callee)}`;
  facts.calls.push({ value: `${name}/${nodesAt(node, 'arguments').length}`, line });
}

function rawTemplate(node: SyntaxNode): string {
  const value = node.value;
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

function castOf(node: SyntaxNode): string {
  const inner = nodeAt(node, 'expression');
  const value = inner?.type === 'AwaitExpression' ? nodeAt(inner, 'argument') : inner;
  if (value?.type === 'CallExpression') return nameOf(nodeAt(value, 'callee')).replace(/^.*(?=\.json$)/, '');
  const first = value?.type === 'TSAsExpression' ? nodeAt(value, 'typeAnnotation')?.type : undefined;
  return first === 'TSUnknownKeyword' ? 'unknown' : '';
}

function functionFact(node: SyntaxNode, parents: SyntaxNode[]): FunctionFact {
  const parent = parents.at(-1);
  const holder = nodeAt(node, 'id') ?? nodeAt(node, 'key') ?? nodeAt(parent, 'id') ?? nodeAt(parent, 'key');
  let jsx = false;
  walk(node, (inner) => {
    jsx ||= inner.type === 'JSXElement' || inner.type === 'JSXFragment';
  });
  return {
    name: nameOf(holder),
    line: lineOf(node),
    lines: lineOf(node, 'end') - lineOf(node) + 1,
    jsx,
    // A `describe` holds tests as a folder holds files; its length says nothing about a function.
    suite: /(^|\.)describe(\.|$)/.test(nameOf(nodeAt(parent, 'callee'))),
  };
}
