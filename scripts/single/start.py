"""Shows the map that is in this folder, on this computer alone: python3 start.py"""

import functools
import http.server
import os
import webbrowser

FOLDER = os.path.dirname(os.path.abspath(__file__))
PORTS = range(8000, 8100)


class Files(http.server.SimpleHTTPRequestHandler):
    # Some systems have other types for these, with which a browser runs no program.
    extensions_map = {
        "": "application/octet-stream",
        ".css": "text/css",
        ".html": "text/html",
        ".js": "text/javascript",
        ".json": "application/json",
        ".md": "text/markdown",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
    }

    def log_message(self, *_):
        pass


def server():
    for port in PORTS:
        try:
            handler = functools.partial(Files, directory=FOLDER)
            return http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
        except OSError:
            continue
    raise SystemExit("No free port.")


with server() as running:
    address = "http://127.0.0.1:%d/" % running.server_port
    print(address, flush=True)
    webbrowser.open(address)
    try:
        running.serve_forever()
    except KeyboardInterrupt:
        pass
