# ruff: noqa: E501  (a table reads best with one record a line)
"""Suits against public bodies: the place in general, and the state and local bodies where they differ from it.

What was read since says so by its date; the rest was written from memory and says that.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from law_import.corrections import LOOKED_AT
from law_import.rows import Row, from_notes
from law_import.source import MEMORY

READ = date(2026, 11, 26)
"""When the acts of the states were looked up one by one."""

HERE: dict[str, tuple[str, str, str, str, str]] = {
    # place → (value, source, sentence, confidence, note)
    "US": (
        "limited",
        "28 U.S.C. 1346(b), 2680(a), and the immunity acts of the states",
        "In most of the United States a law lets public bodies be sued for carelessness, within limits and after early notice.",
        "medium",
        "The acts differ from state to state.",
    ),
    "US-AK": (
        "broad_waiver",
        "Alaska Stat. 09.50.250, 09.65.070",
        "Alaska lets public bodies be sued for carelessness, save for choices of policy.",
        "high",
        "",
    ),
    "US-AL": (
        "limited",
        "Ala. Const. art. I, 14; Ala. Code 11-47-190, 11-93-2",
        "In Alabama the state cannot be sued for money, but its cities and counties can, over careless staff and up to a set sum.",
        "medium",
        "Seen in a profile of the states and as cited in later decisions.",
    ),
    "US-AR": (
        "limited",
        "Ark. Const. art. 5, 20; Ark. Code 19-10-204, 21-9-301",
        "In Arkansas the state cannot be sued in its courts; local bodies can be sued so far as they are insured.",
        "high",
        "",
    ),
    "US-CT": (
        "limited",
        "Conn. Gen. Stat. 4-160, 52-557n",
        "In Connecticut a suit against the state needs the leave of a commissioner; local bodies can be sued within limits.",
        "medium",
        "Section 4-160 was read, section 52-557n was not.",
    ),
    "US-DC": (
        "limited",
        "D.C. Code 12-309; Barnhardt v. District of Columbia, 8 A.3d 1206 (D.C. 2010)",
        "The District of Columbia can be sued over how its staff carry out tasks, after early notice, but not over acts that call for judgment.",
        "medium",
        "",
    ),
    "US-DE": (
        "limited",
        "10 Del. C. 4001; 18 Del. C. 6511",
        "Delaware lets the state be sued so far as its insurance program covers the loss, and not over choices made in good faith.",
        "medium",
        "Section 4001 was read; the insurance program was seen as described.",
    ),
    "US-HI": (
        "broad_waiver",
        "HRS 662-2, 662-15",
        "Hawaii lets the state be sued for carelessness like anyone else, save for choices of policy.",
        "high",
        "",
    ),
    "US-IA": (
        "broad_waiver",
        "Iowa Code 669.14, 670.1, 670.2, 670.4",
        "Iowa lets public bodies be sued for carelessness like anyone else, save for choices of policy.",
        "high",
        "",
    ),
    "US-ID": (
        "broad_waiver",
        "Idaho Code 6-903, 6-904",
        "Idaho lets public bodies be sued for carelessness like anyone else, save for choices of policy.",
        "high",
        "",
    ),
    "US-IN": (
        "limited",
        "Ind. Code 34-13-3-3",
        "Indiana lets public bodies be sued for a lack of care, but not over choices of policy or what others did.",
        "high",
        "The exception for acts of others was left out before.",
    ),
    "US-KS": (
        "broad_waiver",
        "K.S.A. 75-6103, 75-6104",
        "Kansas lets public bodies be sued for carelessness like anyone else, save for choices of policy.",
        "high",
        "",
    ),
    "US-KY": (
        "limited",
        "KRS 49.060, 65.2003",
        "In Kentucky a board hears claims against the state over set tasks; cities can be sued over set tasks, and counties stay immune.",
        "medium",
        "Sections 44.073 (the older number) and 65.2003 were read; the immunity of counties is from memory.",
    ),
    "US-LA": (
        "broad_waiver",
        "La. Const. art. XII, 10; La. R.S. 9:2798.1; Chamberlain v. State, 624 So. 2d 874 (La. 1993)",
        "Louisiana lets public bodies be sued for carelessness, save for choices of policy.",
        "high",
        "Later changes of the constitution allow a cap on sums for pain.",
    ),
    "US-MA": (
        "limited",
        "Mass. Gen. Laws ch. 258, 2, 4, 10; Tivnan v. Registrar of Motor Vehicles, 50 Mass. App. Ct. 96 (2000)",
        "Massachusetts lets public bodies be sued for a lack of care up to 100,000 dollars, after an early claim and with exceptions.",
        "high",
        "",
    ),
    "US-MD": (
        "broad_waiver",
        "Md. Code, State Gov't 12-104",
        "Maryland lets the state be sued for the carelessness of its staff, up to a set sum.",
        "medium",
        "Seen in a profile of the states.",
    ),
    "US-ME": (
        "listed_only",
        "14 M.R.S. 8103, 8104-A, 8116",
        "Maine lets public bodies be sued only over things on a list, or so far as insured; keeping data is not on it.",
        "high",
        "Section 8116 was not read.",
    ),
    "US-MN": (
        "broad_waiver",
        "Minn. Stat. 3.736, 466.02, 466.03, 466.04, 13.08",
        "Minnesota lets public bodies be sued for a lack of care up to a set sum, and its law on public data gives a claim of its own.",
        "high",
        "",
    ),
    "US-MO": (
        "listed_only",
        "RSMo 537.600, 537.610, 71.185",
        "Missouri shields public bodies, save for cars, unsafe places, insured risks and what a city does as a business.",
        "high",
        "Section 71.185 was seen as described.",
    ),
    "US-MS": (
        "broad_waiver",
        "Miss. Code 11-46-5, 11-46-9, 11-46-15; Wilcher v. Lincoln Cnty. Bd. of Supervisors, 243 So. 3d 177 (Miss. 2018)",
        "Mississippi lets public bodies be sued for carelessness up to 500,000 dollars, save for choices of policy and more.",
        "high",
        "Section 11-46-9 and part of the decision were read; its volume and page are from memory.",
    ),
    "US-MT": (
        "broad_waiver",
        "Mont. Const. art. II, 18; Mont. Code 2-9-101, 2-9-102, 2-9-108",
        "Montana lets public bodies be sued for carelessness like anyone else, up to a set sum.",
        "high",
        "",
    ),
    "US-ND": (
        "broad_waiver",
        "N.D. Cent. Code 32-12.1-03, 32-12.2-02",
        "North Dakota lets public bodies be sued for the carelessness of their staff up to a set sum, save for choices of policy.",
        "high",
        "",
    ),
    "US-NE": (
        "broad_waiver",
        "Neb. Rev. Stat. 13-902, 13-910; 81-8,219",
        "Nebraska lets public bodies be sued for a lack of care after an early claim, but not over choices of policy.",
        "high",
        "The act on the state itself was not read.",
    ),
    "US-NH": (
        "limited",
        "RSA 541-B:14, 541-B:19",
        "New Hampshire lets the state be sued for a lack of care up to a set sum, but not over choices of policy.",
        "high",
        "Section 541-B:19 was read; the set sum is from memory.",
    ),
    "US-NJ": (
        "limited",
        "N.J.S.A. 59:2-1, 59:2-2",
        "New Jersey lets public bodies be sued for a lack of care of their staff, but with many exceptions.",
        "high",
        "",
    ),
    "US-NM": (
        "listed_only",
        "NMSA 41-4-4, 41-4-6",
        "New Mexico lets public bodies be sued only over acts on a list; keeping data is not on it.",
        "high",
        "",
    ),
    "US-NV": (
        "broad_waiver",
        "NRS 41.031, 41.032",
        "Nevada lets public bodies be sued for carelessness like anyone else, save for choices of policy.",
        "high",
        "",
    ),
    "US-NY": (
        "limited",
        "N.Y. Ct. Cl. Act 8; Ferreira v. City of Binghamton, 38 N.Y.3d 298 (2022)",
        "New York lets public bodies be sued, but over tasks of government only if they owed this very person a duty and used no judgment.",
        "high",
        "The special duty was left out before.",
    ),
    "US-OK": (
        "limited",
        "51 O.S. 152.1, 155",
        "Oklahoma lets public bodies be sued for a lack of care, but not over acts of judgment or a long list of cases.",
        "high",
        "",
    ),
    "US-RI": (
        "broad_waiver",
        "R.I. Gen. Laws 9-31-1 to 9-31-3",
        "Rhode Island lets public bodies be sued for carelessness like anyone else, as a rule up to 100,000 dollars.",
        "high",
        "",
    ),
    "US-SC": (
        "limited",
        "S.C. Code 15-78-20, 15-78-40, 15-78-60",
        "South Carolina lets public bodies be sued for a lack of care, but not over acts of judgment or a long list of cases.",
        "high",
        "Section 15-78-60(5) was read. Told as open like anyone else before; crimes of others are said to be on the list, too: (20).",
    ),
    "US-SD": (
        "limited",
        "SDCL 3-22-17, 21-32-16; In re Request for Opinion, 379 N.W.2d 822 (S.D. 1985)",
        "South Dakota lets public bodies be sued only so far as insurance or a risk pool covers the claim.",
        "high",
        "",
    ),
    "US-TX": (
        "listed_only",
        "Tex. Civ. Prac. & Rem. Code 101.021; Axtell v. Univ. of Tex. at Austin, 69 S.W.3d 261 (Tex. App. 2002); Johnson v. MHMR Auth. of Brazos Valley, No. 4:23-cv-03448 (S.D. Tex. 2023)",
        "Texas lets public bodies be sued only over cars, gear and things, and letting out data is not among them.",
        "high",
        "",
    ),
    "US-UT": (
        "limited",
        "Utah Code 63G-7-201, 63G-7-301",
        "Utah lets public bodies be sued for a lack of care up to a set sum, but not where others break into their data.",
        "low",
        "Section 63G-7-201(1) to (3) was read in part; the exception for break-ins into data is from memory; check this.",
    ),
    "US-VT": (
        "broad_waiver",
        "12 V.S.A. 5601",
        "Vermont lets the state be sued for a lack of care of its staff, up to a set sum and save for choices of policy.",
        "high",
        "",
    ),
    "US-WI": (
        "limited",
        "Wis. Stat. 893.80; Wis. Const. art. IV, 27",
        "In Wisconsin local bodies can be sued over set tasks up to 50,000 dollars, but not over acts of judgment.",
        "high",
        "",
    ),
    "US-WV": (
        "limited",
        "W. Va. Code 29-12A-4, 29-12A-5; Parkulo v. W. Va. Bd. of Prob. & Parole, 199 W. Va. 161 (1996)",
        "In West Virginia the state can be sued so far as it is insured, and local bodies with exceptions.",
        "medium",
        "The decision was read in part; section 29-12A-4 was not.",
    ),
    "US-WY": (
        "listed_only",
        "Wyo. Stat. 1-39-104 to 1-39-106",
        "Wyoming lets public bodies be sued only over acts on a list; keeping data is not on it.",
        "high",
        "",
    ),
}
"""Looked up on the day `READ`."""

BEFORE: dict[str, tuple[str, str, str]] = {
    # place → (value, source, sentence)
    "CA-ON": (
        "limited",
        "Crown Liability and Proceedings Act, 2019, S.O. 2019, c. 7, Sched. 17, ss 8, 11",
        "Ontario lets the province be sued for carelessness, save for choices of policy.",
    ),
    "GB-EAW": (
        "none",
        "Crown Proceedings Act 1947, s 2; Robinson v CC of West Yorkshire [2018] UKSC 4",
        "In England and Wales public bodies, the police among them, have no general immunity from negligence.",
    ),
    "US-AZ": (
        "broad_waiver",
        "A.R.S. 12-820 to 12-821.01",
        "Arizona lets public bodies be sued for carelessness, save for choices of policy.",
    ),
    "US-CO": (
        "listed_only",
        "C.R.S. 24-10-106",
        "Colorado lets public bodies be sued only over things on a list, public hospitals and jails among them; keeping data is not.",
    ),
    "US-FL": (
        "broad_waiver",
        "Fla. Stat. 768.28(1)",
        "Florida lets public bodies be sued for carelessness like anyone else, up to a set sum.",
    ),
    "US-GA": (
        "broad_waiver",
        "O.C.G.A. 50-21-23; Dep't of Labor v. McConnell, 305 Ga. 812 (2019)",
        "The Georgia Tort Claims Act lets the state be sued in its own courts for the carelessness of its staff, with exceptions.",
    ),
    "US-IL": (
        "limited",
        "705 ILCS 505/8; 745 ILCS 10",
        "In Illinois the state can be sued only in its Court of Claims, and local bodies within the limits of an act.",
    ),
    "US-MI": (
        "listed_only",
        "MCL 691.1407",
        "Michigan shields public bodies in their public tasks, save for a list of cases; keeping data is not on it.",
    ),
    "US-NC": (
        "limited",
        "N.C. Gen. Stat. 115C-42, 143-291, 153A-435, 160A-485; Lucas v. Swain Cnty. Bd. of Educ., 154 N.C. App. 357 (2002)",
        "In North Carolina a school board, county or city can be sued so far as it bought insurance, and the state before a commission.",
    ),
    "US-OH": (
        "limited",
        "R.C. 2743.02, 2744.02",
        "In Ohio the state can be sued only in its Court of Claims, and local bodies only over things on a list.",
    ),
    "US-OR": (
        "broad_waiver",
        "ORS 30.265",
        "Oregon lets public bodies be sued for carelessness, save for choices of policy.",
    ),
    "US-PA": (
        "listed_only",
        "42 Pa.C.S. 8521-8522, 8541-8542; Young v. Wetzel, 260 A.3d 281 (Pa. Commw. Ct. 2021)",
        "Pennsylvania lets public bodies be sued only over kinds of carelessness on a list; keeping data is not on it.",
    ),
    "US-WA": (
        "broad_waiver",
        "RCW 4.92.090; RCW 4.96.010",
        "Washington lets the state and local bodies be sued for carelessness like anyone else.",
    ),
}
"""The statute or a decision named was read the day before, in the text or a report of it."""

REMEMBERED: dict[str, tuple[str, str, str]] = {
    "AU-NSW": (
        "broad_waiver",
        "Crown Proceedings Act 1988 (NSW), s 5",
        "New South Wales lets the state be sued for carelessness like anyone else, within its Civil Liability Act.",
    ),
    "CA-BC": (
        "broad_waiver",
        "Crown Proceeding Act, R.S.B.C. 1996, c. 89, s 2",
        "British Columbia lets the province be sued for carelessness like anyone else, save for choices of policy.",
    ),
    "CA-QC": (
        "broad_waiver",
        "Civil Code of Quebec, art. 1376",
        "In Quebec public bodies answer for fault like anyone else, save for choices of policy.",
    ),
    "EU-GDPR82": (
        "none",
        "Regulation (EU) 2016/679, arts 4(7), 82",
        "In the European Union the GDPR gives a claim against public bodies, too.",
    ),
    "GB-SCT": (
        "none",
        "Crown Proceedings Act 1947, s 2; Robinson v CC of West Yorkshire [2018] UKSC 4",
        "In Scotland public bodies have no general immunity from negligence.",
    ),
    "IE": (
        "none",
        "Byrne v Ireland [1972] IR 241",
        "In Ireland public bodies have no general immunity from negligence.",
    ),
    "OTHER": (
        "limited",
        "Crown Proceedings Act 1947, s 2, as a model",
        "In most common-law countries a law lets the state be sued for carelessness, within limits.",
    ),
}

APART: dict[tuple[str, str], tuple[str, str, str, str, str]] = {
    # (place, topic) → (value, source, sentence, confidence, note)
    ("US-AL", "state_claims"): (
        "shielded",
        "Ala. Const. art. I, 14; Ex parte Bessemer Bd. of Educ., 68 So. 3d 782 (Ala. 2011)",
        "In Alabama the state, its offices and its school boards cannot be sued for money over carelessness in any court.",
        "high",
        "",
    ),
    ("US-AR", "state_claims"): (
        "special_forum",
        "Ark. Const. art. 5, 20; Ark. Code 19-10-204",
        "In Arkansas a claim against the state belongs before its Claims Commission.",
        "high",
        "",
    ),
    ("US-CT", "state_claims"): (
        "special_forum",
        "Conn. Gen. Stat. 4-160",
        "In Connecticut a claim against the state goes to the Claims Commissioner first.",
        "high",
        "",
    ),
    ("US-DE", "local_claims"): (
        "listed_only",
        "10 Del. C. 4011, 4012",
        "In Delaware counties, cities and towns can be sued only over three things on a list; keeping data is not among them.",
        "medium",
        "Section 4011 was read, section 4012 was seen as described.",
    ),
    ("US-GA", "local_claims"): (
        "shielded",
        "O.C.G.A. 36-1-4, 36-33-1, 50-21-22(5); Ga. Const. art. I, sec. II, para. IX; Gilbert v. Richardson, 264 Ga. 744 (1994)",
        "In Georgia counties and schools can be sued only where a law says so, and cities over set tasks or so far as insured.",
        "high",
        "The statutes were read; the decision of 1994 was not.",
    ),
    ("US-KY", "local_claims"): (
        "limited",
        "KRS 65.2003",
        "In Kentucky counties and their schools stay immune; cities can be sued over careless work on set tasks.",
        "medium",
        "The immunity of counties is from memory; check this.",
    ),
    ("US-KY", "state_claims"): (
        "special_forum",
        "KRS 49.060, once KRS 44.072, 44.073",
        "In Kentucky a claim for carelessness against the state belongs before a board of claims.",
        "medium",
        "The section was read under its older number.",
    ),
    ("US-MD", "local_claims"): (
        "limited",
        "Md. Code, Cts. & Jud. Proc. 5-303",
        "In Maryland counties and cities pay, up to 400,000 dollars a claim, what their staff owe for carelessness on the job.",
        "high",
        "",
    ),
    ("US-NC", "state_claims"): (
        "special_forum",
        "N.C. Gen. Stat. 143-291; Wood v. N.C. State Univ., 556 S.E.2d 38 (N.C. Ct. App. 2001); Vernon v. Trs. of Gaston Coll., 2024 NCBC 54 (data breach)",
        "In North Carolina a claim for a lack of care against a state body or college belongs before a commission.",
        "high",
        "",
    ),
    ("US-NH", "local_claims"): (
        "listed_only",
        "RSA 507-B:2, 507-B:5",
        "In New Hampshire counties, towns and schools can be sued only over vehicles and premises.",
        "high",
        "A bill of 2026 (HB 1064) would widen this from 2027; whether it passed was not found.",
    ),
    ("US-OH", "local_claims"): (
        "listed_only",
        "R.C. 2744.02(A)(1), (B)",
        "In Ohio counties, cities and schools can be sued only over kinds of carelessness on a list.",
        "high",
        "",
    ),
    ("US-TN", "state_claims"): (
        "listed_only",
        "Tenn. Code 9-8-307(a)(1)",
        "In Tennessee the state can be sued only over matters on a list, and only before the Claims Commission.",
        "high",
        "The list was left out before.",
    ),
    ("US-VA", "local_claims"): (
        "shielded",
        "Va. Code 8.01-195.3; Mann v. Cnty. Bd. of Arlington Cnty., 199 Va. 169 (1957)",
        "In Virginia counties stay immune, and cities and towns do for tasks of government; the state's waiver does not cover them.",
        "high",
        "The decision was seen as described in two notes.",
    ),
    ("US-VT", "local_claims"): (
        "limited",
        "Hillerby v. Town of Colchester, 167 Vt. 270 (1997)",
        "In Vermont towns stay immune for tasks of government, but not for business tasks or so far as they are insured.",
        "high",
        "The effect of insurance, and the volume and page, are from memory.",
    ),
    ("US-WI", "state_claims"): (
        "shielded",
        "Wis. Const. art. IV, 27; Mayhugh v. State, 2015 WI 77",
        "In Wisconsin the state and its offices cannot be sued for carelessness; only their staff can.",
        "high",
        "",
    ),
}
"""Where the state, or its counties and cities, can be sued otherwise than the row of the place says."""


def rows() -> Iterator[Row]:
    """Yield the rows on suits against public bodies."""
    for place, (value, cite, text, confidence, note) in HERE.items():
        yield from_notes(place, "immunity", value, text, cite, confidence, as_of=READ, note=note)
    for place, (value, cite, text) in BEFORE.items():
        yield from_notes(place, "immunity", value, text, cite, "high", as_of=LOOKED_AT)
    for place, (value, cite, text) in REMEMBERED.items():
        row = from_notes(place, "immunity", value, text, cite, note=MEMORY)
        yield replace(row, confidence="low") if place == "OTHER" else row
    for (place, topic), (value, cite, text, confidence, note) in APART.items():
        yield from_notes(place, topic, value, text, cite, confidence, as_of=READ, note=note)
