/** Leaves private and protected members out, so that the manifest, and the tables made from it, hold what an author may use. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        const isPublic = (member) =>
          !['private', 'protected'].includes(member.privacy) && !member.name?.startsWith('#') && !member.inheritedFrom;
        // The analyser takes the argument of an event's constructor for an event's name.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name.startsWith('cw-'));
        if (declaration.members)
          declaration.members = declaration.members.filter((member) => isPublic(member) && !member.static);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly],
};
