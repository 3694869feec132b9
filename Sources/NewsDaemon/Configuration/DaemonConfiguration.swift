package import Logging

/// All that can be set about newsd, with the defaults that config/newsd.yaml shows.
package struct DaemonConfiguration: Sendable, Equatable {
    package struct Folder: Sendable, Equatable {
        package var path = "/var/lib/newsd/seeds"
        /// Time between comparisons of folder and catalogue.
        package var rescanInterval: Duration = .seconds(600)
        /// After a close, a rename or a link: how long events of one file are merged.
        package var settleAfterClose: Duration = .milliseconds(5)
        /// After a write to a file that nobody has closed.
        package var settleAfterWrite: Duration = .seconds(2)
        /// The longest wait for a file that never rests.
        package var settleAtMost: Duration = .seconds(30)
    }

    package struct State: Sendable, Equatable {
        package var path = "/var/lib/newsd/state"
    }

    package struct Socket: Sendable, Equatable {
        package var path = "/run/newsd/newsd.sock"
        /// nil leaves the socket with the group that newsd runs under.
        package var group: String?
        /// Open at once; one more is refused.
        package var connections = 512
    }

    package struct Queries: Sendable, Equatable {
        package var timeout: Duration = .seconds(30)
        /// A question that takes this long or longer is logged, by its shape.
        package var slow: Duration = .milliseconds(500)
    }

    package struct Log: Sendable, Equatable {
        package var level: Logger.Level = .info
    }

    package struct Reading: Sendable, Equatable {
        /// nil is one for each processor.
        package var threads: Int?
        /// Bytes; a larger file is `failed`.
        package var maxFileSize = 64 << 20
    }

    package var folder = Folder()
    package var state = State()
    package var socket = Socket()
    package var queries = Queries()
    package var log = Log()
    package var reading = Reading()

    package init() {}
}
