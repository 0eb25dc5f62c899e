/** A parameter's place in a statement; its value travels beside the text, never in it. */
export class Parameter {
  readonly name: string;
  constructor(name: string) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new TypeError('A parameter is named in camelCase.');
    this.name = name;
  }
}

/** Cypher text that was written in the source, with the names of the parameters it needs. */
export class Fragment {
  readonly text: string;
  readonly parameters: readonly string[];
  private constructor(text: string, parameters: readonly string[]) {
    this.text = text;
    this.parameters = parameters;
  }

  static fromTemplate(strings: TemplateStringsArray, parts: readonly CypherPart[]): Fragment {
    let text = strings[0] ?? '';
    const parameters = new Set<string>();
    parts.forEach((part, index) => {
      text += renderPart(part, parameters) + (strings[index + 1] ?? '');
    });
    return new Fragment(dedent(text), [...parameters].sort());
  }
}

export type CypherPart = Fragment | Parameter;

export function param(name: string): Parameter {
  return new Parameter(name);
}

/**
 * Builds a statement from source text, parameters and other fragments. A string is refused, at compile time and at run
 * time: user input can never become Cypher text.
 */
export function cypher(strings: TemplateStringsArray, ...parts: CypherPart[]): Fragment {
  return Fragment.fromTemplate(strings, parts);
}

function renderPart(part: CypherPart, parameters: Set<string>): string {
  if (part instanceof Parameter) {
    parameters.add(part.name);
    return `$${part.name}`;
  }
  if (part instanceof Fragment) {
    part.parameters.forEach((name) => parameters.add(name));
    return part.text;
  }
  throw new TypeError('Only parameters and fragments may stand in a Cypher template.');
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\s+$/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}
