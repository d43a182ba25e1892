// What the tests use of the libraries that read exported files back.

declare module 'ical.js' {
  interface Time {
    readonly isDate: boolean;
    toString(): string;
  }
  interface Component {
    readonly name: string;
    getAllSubcomponents(name?: string): Component[];
    getFirstPropertyValue(name: string): string | Time | null;
  }
  const ICAL: {
    parse(text: string): unknown;
    readonly Component: new (jCal: unknown) => Component;
  };
  export default ICAL;
}

declare module 'csv-parse/sync' {
  export function parse(text: string, options: { columns: true; bom?: boolean }): Record<string, string>[];
}

declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { documentLoader: (url: string) => Promise<never> },
    ): Promise<Record<string, any>[]>;
    toRDF(
      document: object,
      options: { documentLoader: (url: string) => Promise<never>; format: 'application/n-quads'; safe?: boolean },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module 'graphology' {
  export class UndirectedGraph {
    readonly order: number;
    readonly size: number;
    nodes(): string[];
    getNodeAttributes(id: string): Record<string, unknown>;
    forEachEdge(
      visit: (edge: string, attributes: Record<string, unknown>, source: string, target: string) => void,
    ): void;
  }
  export default class Graph extends UndirectedGraph {}
}

declare module 'graphology-graphml' {
  import type Graph from 'graphology';
  export function parse(Class: typeof Graph, text: string): Graph;
}

declare module 'graphology-gexf' {
  import type Graph from 'graphology';
  export function parse(Class: typeof Graph, text: string): Graph;
}
