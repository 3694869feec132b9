/// The version that `newsctl --version` prints.
enum ClientVersion {
    static let current = "0.1.0"
}
