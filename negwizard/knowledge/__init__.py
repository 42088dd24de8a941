"""Questions, issues, places, laws, authorities, safeguards: data files read into checked, frozen objects."""
