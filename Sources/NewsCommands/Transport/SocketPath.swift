/// Where newsctl looks for newsd: `--socket`, `$NEWSD_SOCKET`, `$XDG_RUNTIME_DIR/newsd/newsd.sock` if it is there, `/run/newsd/newsd.sock`.
enum SocketPath {
    static let system = "/run/newsd/newsd.sock"

    static func choose(option: String?, environment: [String: String], exists: (String) -> Bool) -> String {
        if let option { return option }
        if let set = environment["NEWSD_SOCKET"], !set.isEmpty { return set }
        if let runtime = environment["XDG_RUNTIME_DIR"], runtime.hasPrefix("/") {
            let path = runtime + "/newsd/newsd.sock"
            if exists(path) { return path }
        }
        return system
    }
}
