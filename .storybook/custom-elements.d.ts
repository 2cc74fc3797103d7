/** The build writes it; types and lint do not wait for a build. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
