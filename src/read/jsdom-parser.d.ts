// Readability's own light DOM, which its package has no types for. What Readability asks of a document it has.
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(html: string): Document;
  }
}
