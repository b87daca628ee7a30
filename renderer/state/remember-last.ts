/** Remembers the last answer: what follows from parts of a state that did not change keeps its identity. */
export function rememberLast<A extends readonly unknown[], R>(compute: (...parts: A) => R): (...parts: A) => R {
  let last: { readonly parts: A; readonly result: R } | undefined;
  return (...parts) => {
    if (!last || last.parts.some((part, index) => part !== parts[index])) last = { parts, result: compute(...parts) };
    return last.result;
  };
}
