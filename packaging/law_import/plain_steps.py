# ruff: noqa: E501  (a table reads best with one record a line)
"""Steps in plain words, because the plan is read by owners without an IT department.

The researched table speaks to technicians. The content is the same; the technical word stands in brackets, for whoever
carries the step out.
"""

ACTIONS = {
    "auth_mfa": "Turn on a second step at sign-in (MFA, by app or passkey) for e-mail, remote access, banking, cloud admin and all else that can be reached from outside.",
    "auth_dormant": "Close the accounts of people who leave on the same day, and look through all accounts each month.",
    "access_priv": "Give people ordinary accounts for daily work, keep admin accounts apart, and open folders only to those who need them.",
    "access_remote": "Do not leave remote desktop (RDP) open to the internet; use a VPN or a gateway with a second step at sign-in (MFA).",
    "patch_known": "Sign up for alerts from vendors and for the public list of flaws in use (CISA KEV); fix critical flaws that face the internet within 14 days, sooner if they are in use; write down any exception.",
    "old_infra": "List devices and software, and replace or cut off whatever its maker no longer supports.",
    "net_firewall": "Turn on firewalls on the router, servers and laptops; put guests and payment devices on networks of their own.",
    "net_ids": "Use managed protection on every device (EDR) and a filter for harmful addresses (DNS filtering).",
    "enc_transit": "Send sensitive files only by encrypted e-mail or a secure portal, and let websites use only HTTPS.",
    "log_none": "Turn on sign-in and activity logs for e-mail, cloud and firewall, and keep them for at least 90 days.",
    "backup_none": "Back up every day by machine, keep one copy offline or locked against change, and try a restore each quarter.",
    "email_web": "Turn on the checks against forged senders (SPF, DKIM, DMARC) and filters for attachments and harmful addresses.",
    "train_none": "Give new staff a short course and everyone a yearly refresher, with a sign-off sheet; free material from CISA, the FTC or the NCSC is enough.",
    "train_phish": "Send a trick e-mail as a test each quarter, and show the staff what gave it away.",
    "ir_none": "Write a two-page plan with names, insurer, lawyer, IT investigator and regulators, and rehearse it once a year.",
    "policy_none": "Write a short security program (passwords, access, devices, data, incidents) and have staff sign it.",
    "vendor": "List the vendors that hold data, ask for proof of their security (SOC 2, ISO 27001 or Cyber Essentials), and put security, notice and who bears losses into the contracts.",
    "vendor_access": "Give each person at a vendor an account of their own, with an end date and a second step at sign-in (MFA), and remove it when the job ends.",
    "data_min": "Stop collecting what is not used, set how long data is kept, and delete or shred it on time.",
    "app_dev": "Keep the website software and its plug-ins updated, use a hosted shop or payment page, and have it scanned once a year.",
}
FAILURES = {
    "train_phish": "No practice with trick e-mails",
}
"""The call-back rule has a record of its own."""
PROOFS = {
    "auth_mfa": "Screenshot or export that shows who must use the second step",
    "auth_password": "Password rules; report on who uses the manager",
    "net_firewall": "Export of the firewall rules",
    "net_ids": "Report of the protection service",
    "enc_transit": "Result of a test of the encryption",
    "email_web": "Copy of the DMARC setting",
    "train_phish": "Results of the tests",
}
