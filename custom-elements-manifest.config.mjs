const isElementOrEvent = ({ kind, tagName, superclass }) =>
  kind === 'class' && (tagName || superclass?.name === 'Event');

/** Leaves what a host can use: elements and events, with members and events that are documented. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(isElementOrEvent);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ privacy, name, description, static: isStatic, kind }) =>
            privacy !== 'private' && !name.startsWith('#') && (description || kind === 'field') && !isStatic,
        );
        // What is state inside is no attribute.
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) =>
          declaration.members.some(({ name }) => name === fieldName),
        );
        // `this.dispatchEvent(new X())` is listed a second time, without a meaning.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
  },
};

export default {
  globs: ['components/*/*.ts', 'components/*.events.ts', 'components/*.event.ts'],
  exclude: ['components/parts/**', 'components/controllers/**', '**/*.styles.ts', '**/define.ts'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly],
};
