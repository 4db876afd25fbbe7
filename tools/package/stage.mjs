// A stage: a document just real enough for a first frame to be made in it, without a browser.
//
// Owns the few classes and functions of the DOM that the first half of the wasm uses. What it does not have,
// the program finds missing: packaging then stops and says so.

const HTML = 'http://www.w3.org/1999/xhtml';

class Node {
  // Nothing happens on this stage.
  addEventListener() {}
  childNodes = [];
  parentNode = null;
  get parentElement() {
    return this.parentNode;
  }
  get lastChild() {
    return this.childNodes.at(-1) ?? null;
  }
  get nextSibling() {
    const { childNodes } = this.parentNode ?? { childNodes: [] };
    return childNodes[childNodes.indexOf(this) + 1] ?? null;
  }
  insertBefore(node, before) {
    node.parentNode?.removeChild(node);
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, node);
    node.parentNode = this;
    return node;
  }
  removeChild(node) {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    return node;
  }
  getRootNode() {
    return this.parentNode?.getRootNode() ?? this;
  }
  contains(node) {
    return node === this || this.childNodes.some((child) => child.contains(node));
  }
}

class Text extends Node {
  constructor(text) {
    super();
    this.nodeValue = text;
  }
}

class Element extends Node {
  attributes = new Map();
  constructor(namespaceURI, localName) {
    super();
    Object.assign(this, { namespaceURI, localName });
  }
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }
  cloneNode() {
    const clone = create(this.namespaceURI, this.localName);
    for (const [name, value] of this.attributes) clone.setAttribute(name, value);
    return clone;
  }
  // What is asked for is not there: nothing waits for the first frame.
  querySelector() {
    return null;
  }
  closest() {
    return null;
  }
}

class HTMLElement extends Element {}

class HTMLInputElement extends HTMLElement {
  value = '';
  defaultValue = '';
  checked = false;
}

class Document extends Node {
  activeElement = null;
  createElement(name) {
    return create(HTML, name);
  }
  createElementNS(namespace, name) {
    return create(namespace, name);
  }
  createTextNode(text) {
    return new Text(text);
  }
}

function create(namespace, name) {
  const Made = namespace !== HTML ? Element : name === 'input' ? HTMLInputElement : HTMLElement;
  return new Made(namespace, name);
}

class Window {
  static [Symbol.hasInstance](object) {
    return object === globalThis;
  }
}

class ShadowRoot {}

/** Lets this process pass for a page; gives its document. */
export function raise() {
  const document = new Document();
  const [window, self] = [globalThis, globalThis];
  Object.assign(globalThis, { window, self, document, Document, Element, HTMLElement, HTMLInputElement, Node, ShadowRoot, Window });
  return document;
}
