"""Pictures of the sample reports, to be looked at: pages on a phone and on a screen, PDF and Word.

``make pictures`` after ``make demo``: each report in its office's own language, into
``demo/pictures``. What is newer than its report is left as it is.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops

WIDTHS = {390: 16000, 1280: 9000}
"""Of a phone and of a screen, each with more height than any page needs."""

RESOLUTION = 80
LONGEST = 600
"""Seconds that a program may take."""


def main(folder: Path) -> int:
    """Draw what is there to draw; 1 when a report cannot be drawn."""
    browser = _program("chromium", "chromium-browser", "google-chrome")
    office, printer = _program("soffice", "libreoffice"), _program("pdftoppm")
    drawn, failed = 0, []
    for report in _reports(folder):
        pictures = folder / "pictures" / report.parent.relative_to(folder)
        pictures.mkdir(parents=True, exist_ok=True)
        if (pictures / f"{report.stem}.done").exists() and _done(pictures, report):
            continue
        try:
            if browser:
                _page(browser, report.with_suffix(".html"), pictures)
            if printer:
                _pages(printer, report.with_suffix(".pdf"), pictures / f"{report.stem}-pdf")
            if office and printer:
                _word(office, printer, report.with_suffix(".docx"), pictures)
        except (OSError, subprocess.SubprocessError) as problem:
            failed.append(f"{report}: {problem}")
            continue
        (pictures / f"{report.stem}.done").touch()
        drawn += 1
    print(f"{drawn} reports drawn into {folder / 'pictures'}")
    print("\n".join(failed), file=sys.stderr)
    return 1 if failed else 0


def _reports(folder: Path) -> Iterator[Path]:
    """Every report that is there as a page, as a PDF and in Word, without its ending."""
    for page in sorted(folder.glob("*/*/*.html")):
        if all(page.with_suffix(ending).exists() for ending in (".pdf", ".docx")):
            yield page.with_suffix("")


def _done(pictures: Path, report: Path) -> bool:
    last = (pictures / f"{report.stem}.done").stat().st_mtime
    return last > report.with_suffix(".pdf").stat().st_mtime


def _program(*names: str) -> str:
    """Where one of the programs is; says so when none is there."""
    found = next((path for name in names if (path := shutil.which(name))), "")
    if not found:
        print(f"No {names[0]} here: what it draws is left out.")
    return found


def _page(browser: str, page: Path, pictures: Path) -> None:
    for width, height in WIDTHS.items():
        picture = pictures / f"{page.stem}-{width}.png"
        _run(
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--screenshot={picture}", f"--window-size={width},{height}", page.resolve().as_uri(),
        )  # fmt: skip
        _cropped(picture)


def _cropped(picture: Path) -> None:
    """The picture without the empty ground below the page."""
    with Image.open(picture) as drawn:
        whole = drawn.convert("RGB")
    ground = Image.new("RGB", whole.size, whole.getpixel((0, whole.height - 1)))
    box = ImageChops.difference(whole, ground).getbbox()
    if box:
        whole.crop((0, 0, whole.width, min(box[3] + 20, whole.height))).save(picture)


def _pages(printer: str, pdf: Path, stem: Path) -> None:
    _run(printer, "-r", str(RESOLUTION), "-png", str(pdf), str(stem))


def _word(office: str, printer: str, document: Path, pictures: Path) -> None:
    with tempfile.TemporaryDirectory() as made:
        _run(
            office, f"-env:UserInstallation=file://{made}/profile", "--headless",
            "--convert-to", "pdf", "--outdir", made, str(document),
        )  # fmt: skip
        _pages(printer, Path(made) / f"{document.stem}.pdf", pictures / f"{document.stem}-docx")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
