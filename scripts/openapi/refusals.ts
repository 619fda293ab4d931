import ts from 'typescript';

/** The codes of every DomainError that a function can come to, through whatever of ours it calls. */
export class Refusals {
  private readonly known = new Map<ts.Node, Set<string>>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(declaration: ts.Node): Set<string> {
    const found = this.known.get(declaration);
    if (found) return found;
    const codes = new Set<string>();
    const reached = new Set<ts.Node>();
    const visit = (node: ts.Node): void => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'DomainError') this.literals(node.arguments?.[0]).forEach((code) => codes.add(code));
      if (ts.isCallExpression(node)) this.bodies(this.checker.getResolvedSignature(node)?.declaration).forEach(enter);
      ts.forEachChild(node, visit);
    };
    const enter = (called: ts.Node | undefined): void => {
      if (!called || reached.has(called) || called.getSourceFile().fileName.includes('node_modules') || called.getSourceFile().isDeclarationFile) return;
      reached.add(called);
      ts.forEachChild(called, visit);
    };
    enter(declaration);
    this.known.set(declaration, codes);
    return codes;
  }

  /** What is called: of an overload, the one declaration that has a body. */
  private bodies(called: ts.Node | undefined): ts.Node[] {
    if (!called || (called as ts.FunctionLikeDeclaration).body) return called ? [called] : [];
    const name = (called as ts.NamedDeclaration).name;
    const all = name ? this.checker.getSymbolAtLocation(name)?.declarations ?? [] : [];
    const whole = all.filter((d) => (d as ts.FunctionLikeDeclaration).body);
    return whole.length ? whole : [called];
  }

  private literals(argument: ts.Expression | undefined): string[] {
    const type = argument && this.checker.getTypeAtLocation(argument);
    return (type?.isUnion() ? type.types : type ? [type] : []).flatMap((t) => (t.isStringLiteral() ? [t.value] : []));
  }
}
