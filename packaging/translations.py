"""Keeps the translations in step with the program: ``python packaging/translations.py update | release | check``.

`update` reads the source and writes ``resources/translations/LANGUAGE/PART.ts``, keeping what is translated already and
dropping what the program doesn't say any more. `release` makes of them what the program reads: a ``.qm`` a language for
the window, and ``messages_LANGUAGE.json`` for the command line. `check` says what is missing.

A translator edits the ``.ts`` files, by hand or with Qt Linguist, and runs `release`. English has files too, for
plurals alone: "%n neuron(s)" becomes "1 neuron" and "2 neurons" in them.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from translation_sources import MESSAGES, Sources, Text, read

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"zh_CN": 1, "en": 2}
"""The languages, each with its number of plural forms."""

Translated = dict[Text, tuple[str, ...]]
"""Of each text its forms: one, or as many as the language has where it is a plural. Empty: not translated yet."""


@dataclass(frozen=True)
class Part:
    """One ``.ts`` file."""

    path: Path
    texts: Translated


def wanted(language: str, sources: Sources) -> dict[str, dict[Text, list[str]]]:
    """Return what a language has to translate, by part: English only has plurals."""
    parts = sources.by_part()
    chosen = {
        part: {text: files for text, files in texts.items() if language != "en" or text.plural}
        for part, texts in parts.items()
    }
    return {part: texts for part, texts in sorted(chosen.items()) if texts}


def update(language: str, sources: Sources, folder: Path = FOLDER) -> None:
    """Write the files of a language anew, with the translations that they have."""
    known = {text: forms for part in parts(language, folder) for text, forms in part.texts.items()}
    target = folder / language
    target.mkdir(parents=True, exist_ok=True)
    written = set()
    for name, texts in wanted(language, sources).items():
        path = target / f"{name}.ts"
        forms = {text: known.get(text) or _fresh(language, text) for text in texts}
        text = _ts(language, forms, texts)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        written.add(path)
    for path in target.glob("*.ts"):
        if path not in written:
            path.unlink()


def parts(language: str, folder: Path = FOLDER) -> Iterator[Part]:
    """Read the files of a language."""
    for path in sorted((folder / language).glob("*.ts")):
        texts = {}
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                plural = message.get("numerus") == "yes"
                text = Text(_of(context, "name"), _of(message, "source"), _of(message, "comment"), plural)
                given = message.find("translation")
                forms = (
                    [] if given is None else [one.text or "" for one in given.iter("numerusform")] or [given.text or ""]
                )
                texts[text] = tuple(forms) if all(forms) else ()
        yield Part(path, texts)


def translated(language: str, folder: Path = FOLDER) -> Translated:
    """Return all texts of a language with their translations."""
    return {text: forms for part in parts(language, folder) for text, forms in part.texts.items()}


def messages(texts: Translated) -> dict[str, str]:
    """Return what the command line reads: the templates of everything below the window."""
    chosen = {text.source: forms[0] for text, forms in texts.items() if text.context == MESSAGES and forms}
    return dict(sorted(chosen.items()))


def release(language: str, target: Path = FOLDER) -> None:
    """Make the files that the program reads."""
    texts = translated(language)
    # One file with what is translated: lrelease would take an empty plural for an empty text.
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "nnstudio.ts"
        whole.write_text(_ts(language, {text: forms for text, forms in texts.items() if forms}, {}), encoding="utf-8")
        made = Path(folder) / "nnstudio.qm"
        command = ["pyside6-lrelease", str(whole), "-qm", str(made)]
        tool = Path(sys.executable).with_name(command[0])
        found = subprocess.run([str(tool), *command[1:]], capture_output=True, text=True, check=False)
        if found.returncode or "warning" in (found.stdout + found.stderr).lower():
            raise SystemExit(found.stdout + found.stderr)
        # In one go: Qt reads the file while the program runs, and would crash if it got shorter meanwhile.
        beside = target / f".nnstudio_{language}.qm"
        shutil.copyfile(made, beside)
        beside.replace(target / f"nnstudio_{language}.qm")
    if language != "en":
        text = json.dumps(messages(texts), ensure_ascii=False, indent=0)
        (target / f"messages_{language}.json").write_text(text + "\n", encoding="utf-8")


def problems(language: str, sources: Sources, texts: Translated) -> Iterator[str]:
    """Tell what doesn't fit between the program and a language's files."""
    expected = {text for part in wanted(language, sources).values() for text in part}
    for text in sorted(expected - texts.keys()):
        yield f"{language}: not in the files, run update: {_shown(text)}"
    for text in sorted(texts.keys() - expected):
        yield f"{language}: not in the program any more, run update: {_shown(text)}"


def untranslated(texts: Translated) -> list[Text]:
    """Return what has no translation yet."""
    return sorted(text for text, forms in texts.items() if not forms)


def differences(source: str, translation: str) -> list[str]:
    """Return what is not the same in a text and its translation but has to be."""
    return [what for what, found in _SAME.items() if found(source) != found(translation)]


_SAME: Mapping[str, Callable[[str], object]] = {
    "{fields}": lambda text: {re.split("[:!]", found)[0] for found in re.findall(r"\{([^{}]*)\}", text)},
    "%n": lambda text: "%n" in text,
    "%s, %(name)s": lambda text: sorted(re.findall(r"%(?:\(\w+\))?[rs]", text)),
    "&, which marks the letter of a menu": lambda text: len(re.findall(r"&\w", text)),
    "… at the end": lambda text: text.endswith("…"),
    "line breaks": lambda text: text.count("\n"),
}


HALF_WIDTH = re.compile(
    r"[\u4e00-\u9fff](?:[,:?!]|;(?!;))|[,?!][\u4e00-\u9fff]|(?<!;);[\u4e00-\u9fff]|\.$(?<=[\u4e00-\u9fff]\.)"
)
"""A mark of Latin text beside a Chinese character."""
NO_SPACE = re.compile(r"[\u4e00-\u9fff](?=[A-Za-z0-9])|[A-Za-z0-9](?=[\u4e00-\u9fff])")
"""A Latin letter or digit right beside a Chinese character."""


def has_term(term: str, source: str) -> bool:
    """Return whether an English text has a term of the glossary: the whole word, in singular or plural."""
    plain = re.sub(r"\{[^{}]*\}|&(?=\w)|\(e?s\)", "", source)
    return re.search(rf"(?<![\w.-]){re.escape(term)}(?:e?s)?(?![\w=(-]|:\d| ==)", plain, re.IGNORECASE) is not None


def _shown(text: Text) -> str:
    return f"{text.context}: {text.source!r}"


def _of(node: ElementTree.Element, tag: str) -> str:
    child = node.find(tag)
    return "" if child is None else child.text or ""


def _fresh(language: str, text: Text) -> tuple[str, ...]:
    """Return a translation that can be made without a translator: English plurals in (s) and (es)."""
    if language != "en" or not re.search(r"\((e?s)\)", text.source):
        return ()
    return re.sub(r"\((e?s)\)", "", text.source), re.sub(r"\((e?s)\)", r"\1", text.source)


def _ts(language: str, texts: Translated, files: Mapping[Text, list[str]]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for text in sorted(texts):
        if text.context != context:
            if context is not None:
                lines.append("</context>")
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines.append('    <message numerus="yes">' if text.plural else "    <message>")
        lines += [f'        <location filename="../../../{file}"/>' for file in files.get(text, ())]
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        lines += _translation(texts[text], FORMS[language] if text.plural else 0)
        lines.append("    </message>")
    return "\n".join([*lines, *(["</context>"] if context is not None else []), "</TS>", ""])


def _translation(forms: tuple[str, ...], plural_forms: int) -> list[str]:
    state = "" if forms else ' type="unfinished"'
    if not plural_forms:
        return [f"        <translation{state}>{escape(forms[0] if forms else '')}</translation>"]
    inside = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or ("",) * plural_forms]
    return [f"        <translation{state}>", *inside, "        </translation>"]


def main(arguments: list[str]) -> int:
    if arguments not in (["update"], ["release"], ["check"]):
        print(__doc__)
        return 2
    if arguments == ["release"]:
        for language in FORMS:
            release(language)
        return 0
    sources = read(ROOT)
    lines = [str(fault) for fault in sources.faults]
    for language in FORMS:
        if arguments == ["update"]:
            update(language, sources)
        texts = translated(language)
        lines += problems(language, sources, texts)
        missing = untranslated(texts)
        lines += [f"{language}: not translated: {_shown(text)}" for text in missing] if arguments == ["check"] else []
        for text, forms in texts.items():
            # English says "1 neuron" in so many words where it likes to.
            for form in forms if language != "en" else ():
                lines += [
                    f"{language}: {_shown(text)}: not the same: {what}" for what in differences(text.source, form)
                ]
        lines.append(f"{language}: {len(texts)} texts, {len(missing)} not translated")
    print("\n".join(lines))
    return 1 if len(lines) > len(FORMS) or missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
