import Glibc

/// Where the built programs lie: `NEWSD_TEST_BIN`, else beside the running test bundle.
enum Binaries {
    static let folder: String = {
        if let folder = environmentValue("NEWSD_TEST_BIN") {
            return folder
        }
        let bundle = realPath("/proc/self/exe")
        return String(bundle[..<(bundle.lastIndex(of: "/") ?? bundle.endIndex)])
    }()

    static var newsd: String { folder + "/newsd" }
    static var newsctl: String { folder + "/newsctl" }

    /// The checkout's `seeds/`.
    static let seeds: String = {
        var components = realPath(#filePath).split(separator: "/")
        components.removeLast(4)
        return "/" + components.joined(separator: "/") + "/seeds"
    }()

    /// Real articles that are no part of the repository.
    static let realSeeds = environmentValue("NEWSD_TEST_SEEDS")

    /// What a program of ours may see of the environment.
    static let environment: [String: String] = {
        var kept = ["LC_ALL": "C.UTF-8", "TZ": "UTC"]
        for name in ["PATH", "HOME", "LD_LIBRARY_PATH"] {
            kept[name] = environmentValue(name)
        }
        return kept
    }()
}

private func environmentValue(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

private func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else {
        return path
    }
    defer { free(resolved) }
    return String(cString: resolved)
}
