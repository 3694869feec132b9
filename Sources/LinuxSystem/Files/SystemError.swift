import Glibc

/// What a call to the kernel or to systemd answered instead of doing it.
package struct SystemError: Error, Sendable, Equatable {
    package enum Code: Sendable {
        /// Nothing lies there.
        case missing
        /// The permissions forbid it.
        case denied
        /// A symbolic link, directory, device, … where something else was wanted.
        case wrongKind
        /// More than the caller's limit.
        case tooLarge
        /// Out of descriptors, watches, memory, …
        case limitReached
        /// No such service here.
        case unavailable
        /// The caller's fault: a name with a zero byte, …
        case invalid
        case failed
    }

    package var code: Code
    /// What failed, on which path.
    package var message: String
    package var errorNumber: Int32?

    package init(code: Code, message: String, errorNumber: Int32? = nil) {
        self.code = code
        self.message = message
        self.errorNumber = errorNumber
    }

    /// Of a system call that has just failed; `subject` is the path or what else it was about.
    package init(call: String, subject: String, errorNumber: Int32 = errno) {
        self.init(
            code: Code(errorNumber: errorNumber),
            message: "\(call) \(subject): \(String(cString: strerror(errorNumber)))",
            errorNumber: errorNumber
        )
    }
}

extension SystemError.Code {
    package init(errorNumber: Int32) {
        self =
            switch errorNumber {
            case ENOENT: .missing
            case EACCES, EPERM: .denied
            case ENOTDIR, ELOOP, EISDIR: .wrongKind
            case EFBIG: .tooLarge
            case EMFILE, ENFILE, ENOSPC, ENOMEM: .limitReached
            case ECONNREFUSED, ENXIO: .unavailable
            case EINVAL, ENAMETOOLONG: .invalid
            default: .failed
            }
    }
}
