/**
 * Rules that keep texts for the reader translatable: none stands in a page or in a call of VS Code as
 * it is, and none is made before the reader's language is known.
 */

/** What is no word: a letter alone, such as an option of a menu, or `%`. */
const WORD = /\p{L}{2}/u;

const SHOWN_ATTRIBUTES = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'],
  ...['title', 'placeholder', 'alt', 'label', 'caption', 'summary'],
]);

/** Properties of VS Code's own objects that it shows. */
const SHOWN_PROPERTIES = new Set([
  ...['label', 'description', 'detail', 'placeHolder', 'placeholder', 'prompt', 'tooltip', 'title'],
  ...['saveLabel', 'openLabel', 'validationMessage', 'documentation', 'accessibilityInformation'],
]);

const SHOWN_FIRST = new Set(['CodeAction', 'CodeLens', 'Diagnostic', 'MarkdownString', 'TreeItem']);

/** The literals with words that a value may be made of. */
function wordsIn(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && WORD.test(node.value) ? [node] : [];
    case 'JSXText':
      return WORD.test(node.value) ? [node] : [];
    case 'TemplateLiteral':
      return node.quasis.some(({ value }) => WORD.test(value.raw.replace(/\$\([\w~-]+\)/g, '')))
        ? [node]
        : [];
    case 'JSXExpressionContainer':
      return wordsIn(node.expression);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(wordsIn);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!=='
        ? []
        : [node.left, node.right].flatMap(wordsIn);
    case 'ArrayExpression':
      return node.elements.flatMap(wordsIn);
    default:
      return [];
  }
}

const reporter = (context, message) => (value) => {
  for (const node of wordsIn(value)) context.report({ node, message });
};

/** In pages: words in an element, or in an attribute that is shown or read aloud. */
const pageTexts = {
  create(context) {
    const report = reporter(context, 'Pages speak the reader’s language: use l10n.t.');
    return {
      JSXText: report,
      'JSXElement > JSXExpressionContainer': report,
      'JSXFragment > JSXExpressionContainer': report,
      JSXAttribute: ({ name, value }) => {
        if (SHOWN_ATTRIBUTES.has(name.name)) report(value);
      },
    };
  },
};

/** In the editor: words that VS Code is asked to show. */
const windowTexts = {
  create(context) {
    const report = reporter(context, 'VS Code shows this: use l10n.t.');
    return {
      'CallExpression[callee.property.name=/^show(Information|Warning|Error)Message$/]'(node) {
        node.arguments.forEach(report);
      },
      NewExpression({ callee, arguments: given }) {
        if (SHOWN_FIRST.has(callee.name)) given.slice(0, 2).forEach(report);
      },
      Property({ key, value }) {
        if (SHOWN_PROPERTIES.has(key.name)) report(value);
      },
      AssignmentExpression({ left, right }) {
        const name = left.property?.name;
        if (SHOWN_PROPERTIES.has(name) || name === 'text' || name === 'name') report(right);
      },
    };
  },
};

/** Everywhere: a text made while a module loads would stay English; one that is glued isn't found. */
const translations = {
  create(context) {
    const check = (node) => {
      const isLate = context.sourceCode
        .getAncestors(node)
        .some(
          ({ type, static: isStatic }) =>
            /Function/.test(type) || (type === 'PropertyDefinition' && !isStatic),
        );
      if (!isLate) {
        context.report({ node, message: 'The language isn’t known while a module loads.' });
      }
      const [text] = node.arguments ?? [];
      if (text?.type === 'BinaryExpression' || text?.type === 'TemplateLiteral') {
        context.report({ node: text, message: 'Only a whole text can be found and translated.' });
      }
    };
    return {
      "CallExpression[callee.object.name='l10n']": check,
      "TaggedTemplateExpression[tag.object.name='l10n']": check,
    };
  },
};

export default {
  rules: { 'page-texts': pageTexts, 'window-texts': windowTexts, translations },
};
