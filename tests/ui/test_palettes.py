import pytest

from negwizard.ui.palettes import PALETTES, SHAPE_PAIRS, TEXT_PAIRS, Mode, contrast


@pytest.mark.parametrize("mode", PALETTES)
@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS)
def test_text_can_be_read_on_every_ground(mode: Mode, ink: str, paper: str) -> None:
    palette = PALETTES[mode]
    assert contrast(getattr(palette, ink), getattr(palette, paper)) >= 4.5


@pytest.mark.parametrize("mode", PALETTES)
@pytest.mark.parametrize(("shape", "paper"), SHAPE_PAIRS)
def test_outlines_can_be_seen_on_every_ground(mode: Mode, shape: str, paper: str) -> None:
    palette = PALETTES[mode]
    assert contrast(getattr(palette, shape), getattr(palette, paper)) >= 3


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
