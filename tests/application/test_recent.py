from pathlib import Path

from negwizard.application.data_folder import data_folder
from negwizard.application.recent import MOST, forget_all_files, recent_files, remember_file


def touched(path: Path) -> Path:
    path.touch()
    return path


def test_the_latest_file_comes_first_and_only_once(tmp_path: Path) -> None:
    first, second = touched(tmp_path / "a"), touched(tmp_path / "b")
    for path in (first, second, first):
        remember_file(path)
    assert recent_files() == (first, second)


def test_a_file_that_is_gone_is_not_offered_and_old_ones_drop_out(tmp_path: Path) -> None:
    paths = [touched(tmp_path / str(number)) for number in range(MOST + 2)]
    for path in paths:
        remember_file(path)
    paths[-1].unlink()
    assert recent_files() == tuple(reversed(paths[2:-1]))


def test_the_list_can_be_forgotten_and_the_files_stay(tmp_path: Path) -> None:
    first, second = touched(tmp_path / "a"), touched(tmp_path / "b")
    remember_file(first)
    remember_file(second)
    forget_all_files()
    assert recent_files() == ()
    assert first.exists()
    assert second.exists()


def test_a_damaged_list_stands_in_nobodys_way(tmp_path: Path) -> None:
    data_folder().mkdir(parents=True)
    for content in ("", "{", "3", "[3]", "\0"):
        (data_folder() / "recent.json").write_text(content)
        assert recent_files() == ()
    remember_file(touched(tmp_path / "a"))
    assert recent_files() == (tmp_path / "a",)


def test_a_data_folder_that_cannot_be_made_stands_in_nobodys_way(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("NEGWIZARD_DATA_DIR", str(touched(tmp_path / "file") / "below"))
    remember_file(tmp_path)


def test_the_data_folder_is_the_users_own_unless_named(monkeypatch) -> None:
    monkeypatch.delenv("NEGWIZARD_DATA_DIR")
    assert data_folder().name == "negwizard"
