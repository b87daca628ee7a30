/** Every regular expression of the program: those that stand in the source, and those that are put together as it loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const ROOMS = ['shared', 'electron', 'renderer'];

function sourceFiles(root: string): readonly string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(room, name)),
  );
}

/** `root`: the folder of the project. */
export function writtenExpressions(root: string): readonly Expression[] {
  return sourceFiles(root).flatMap((place) => {
    const kind = place.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const text = readFileSync(join(root, place), 'utf8');
    return literalsOf(ts.createSourceFile(place, text, ts.ScriptTarget.Latest, false, kind), place);
  });
}

function literalsOf(file: ts.SourceFile, place: string): readonly Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What `load` puts together with `new RegExp`. */
export async function composedExpressions(load: () => Promise<unknown>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: ConstructorParameters<RegExpConstructor>) {
      const made = new target(...args);
      found.push({ place: 'composed', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}
