import Glibc

/// The system's words for an error number.
enum SystemError {
    static func text(_ code: CInt) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}
