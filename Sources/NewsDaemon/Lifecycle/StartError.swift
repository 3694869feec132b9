/// Why newsd can't start; the code decides how the process ends.
struct StartError: Error {
    enum Code {
        /// Another newsd is at work here.
        case busy
        /// The state directory can't be used.
        case state
        case socket
        case configuration
    }

    var code: Code
    /// What failed, on which path, and what to do.
    var message: String

    /// From sysexits.h, which systemd knows by name.
    var exitStatus: Int32 {
        switch code {
        case .busy: 75  // EX_TEMPFAIL
        case .state: 73  // EX_CANTCREAT
        case .socket: 71  // EX_OSERR
        case .configuration: 78  // EX_CONFIG
        }
    }
}
