import { useEffect } from 'react';

/** Ctrl + Enter goes on, from wherever the focus is; not while a text stands in a field that was not added yet. */
export function useNextKey(onNext: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const { target } = event;
      if (target instanceof HTMLInputElement && target.type === 'text' && target.value.trim() !== '') return;
      event.preventDefault();
      onNext();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onNext]);
}
