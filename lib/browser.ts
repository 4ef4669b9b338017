/** The extension API, promises in both browsers. The only module that imports it. */
export { browser } from 'wxt/browser';
