#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""mailpeer.py FOLDER: real mail servers on loopback, with faults by recipient. Their ports come as the first line."""
import asyncio
import email
import email.policy
import socket
import sys
import threading

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from peerlib import certificate, tell, until_told

FAULTS = {"nouser": "550 5.1.1 no such user s3cret", "greylisted": "451 4.7.1 greylisted s3cret", "full": "452 4.2.2 full",
          "sender": "530 5.7.0 authentication required"}


def part(message, kind):
    found = message.get_body((kind,))
    return None if found is None else found.get_content()


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        tell(asked=address)
        if name == "silent":
            await asyncio.sleep(3600)
        if name == "slow":
            await asyncio.sleep(0.3)
        if name in FAULTS:
            return FAULTS[name]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("spam"):
            return "554 5.7.1 we do not like your words"
        if envelope.rcpt_tos[0].startswith("unsure"):
            return "451 4.3.0 try again"
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        raw = email.message_from_bytes(envelope.content)
        tell(mail_from=envelope.mail_from, to=envelope.rcpt_tos, tls=server.transport.get_extra_info("sslcontext") is not None,
             login=bool(session.authenticated), headers=[[name, str(value)] for name, value in mail.items()],
             type=mail.get_content_type(), text=part(mail, "plain"), html=part(mail, "html"),
             defects=[repr(defect) for defect in mail.defects], raw_subject=raw["Subject"],
             longest=max(map(len, envelope.content.split(b"\r\n"))), bare=b"\n" in envelope.content.replace(b"\r\n", b""))
        return "250 queued"


class NoGoodbye(SMTP):
    async def smtp_QUIT(self, argument):
        tell(quit=True)
        await asyncio.sleep(3600)


class NoGoodbyeController(Controller):
    def factory(self):
        return NoGoodbye(self.handler)


def login(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data.login == b"hub" and data.password == "påss wörd".encode()
    return AuthResult(success=right, handled=right)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serve(**options):
    kind = options.pop("kind", Controller)
    controller = kind(Handler(), hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    return controller.port


def mute(greeting):
    """A server that says one thing, or nothing, and then only holds the line."""
    listener = socket.create_server(("127.0.0.1", 0))
    held = []

    def accept():
        while True:
            line, _ = listener.accept()
            held.append(line)
            line.sendall(greeting)
    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def main():
    tls = certificate(sys.argv[1])
    secured = {"authenticator": login, "auth_required": True}
    tell(starttls=serve(tls_context=tls, require_starttls=True, **secured),
         tls=serve(ssl_context=tls, auth_require_tls=False, **secured),
         plain=serve(), plainlogin=serve(authenticator=login, auth_required=True, auth_require_tls=False),
         nogoodbye=serve(kind=NoGoodbyeController), mute=mute(b""), busy=mute(b"421 4.3.2 not now\r\n"),
         closed=mute(b"554 5.3.2 not here\r\n"), nobody=free_port())
    until_told()


main()
