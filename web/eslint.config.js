import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['target/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Reports are other people's words: they go onto the page as text, never as markup.
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Report text goes onto the page as text nodes only.' },
        { property: 'outerHTML', message: 'Report text goes onto the page as text nodes only.' },
        { property: 'insertAdjacentHTML', message: 'Report text goes onto the page as text nodes only.' },
        // A letter of an Arabic keyboard is another letter; the key is the same.
        { object: 'event', property: 'key', message: 'Ask event.code, but for named keys (see state/keys.ts).' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Report text goes onto the page as text nodes only.',
        },
      ],
    },
  },
);
