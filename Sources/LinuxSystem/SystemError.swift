import Glibc

/// What a call to the kernel answered instead of doing it.
package struct SystemError: Error, Sendable, Equatable {
    package enum Code: Sendable {
        /// Nothing lies there.
        case missing
        /// Something lies there already.
        case exists
        /// The permissions forbid it.
        case denied
        /// A symbolic link, directory, device, … where something else was wanted.
        case wrongKind
        /// More than the caller's limit.
        case tooLarge
        /// No space left, or no inotify watch.
        case full
        /// Out of descriptors, memory, …
        case limitReached
        /// Nobody listens there.
        case unavailable
        /// Not within the time, or not without waiting.
        case notReady
        /// Nobody reads the other end.
        case brokenPipe
        /// The other end was closed before it had read all.
        case connectionReset
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

    /// For who tells of failures by number: EIO where no call failed but something was not as it must be.
    package var reportedNumber: Int32 { errorNumber ?? EIO }

    /// Why, in the kernel's words and without the rest of the message.
    package var reason: String {
        errorNumber.map { String(cString: strerror($0)) } ?? message
    }
}

extension SystemError.Code {
    package init(errorNumber: Int32) {
        self =
            switch errorNumber {
            case ENOENT: .missing
            case EEXIST: .exists
            case EACCES, EPERM: .denied
            case ENOTDIR, ELOOP, EISDIR: .wrongKind
            case EFBIG: .tooLarge
            case ENOSPC, EDQUOT: .full
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: .limitReached
            case ECONNREFUSED, ENXIO: .unavailable
            case EAGAIN, ETIMEDOUT, EINPROGRESS: .notReady
            case EPIPE: .brokenPipe
            case ECONNRESET: .connectionReset
            case EINVAL, ENAMETOOLONG: .invalid
            default: .failed
            }
    }
}
