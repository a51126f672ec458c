/** Bundlers give the text of the file. */
declare module '*.case.yaml' {
  const text: string;
  export default text;
}
