/** Elements that are not read regardless of their tag: editable ones and code editors. */
export const excludedSelector =
  '[contenteditable]:not([contenteditable="false" i]),[role~=textbox],[role~=searchbox],[role~=combobox],.monaco-editor,.ace_editor';
