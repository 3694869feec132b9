internal import Glibc

/// What access(2) tells about a path.
package enum FileAccess: Sendable {
    case existence, writing
    /// Of a directory: what lies in it can be reached.
    case searching

    fileprivate var mode: Int32 {
        switch self {
        case .existence: F_OK
        case .writing: W_OK
        case .searching: X_OK
        }
    }
}

/// Whether this process, by its real user, has that access to a path; symbolic links are followed.
package func hasAccess(to path: String, for access: FileAccess = .existence) -> Bool {
    Glibc.access(path, access.mode) == 0
}

/// Sets the permissions of what lies at a path.
package func changeMode(of path: String, to mode: UInt32) throws(SystemError) {
    guard chmod(path, mode) == 0 else { throw SystemError(call: "chmod", subject: path) }
}

/// Gives what lies at a path to a group; its owner stays.
package func changeGroup(of path: String, to group: UInt32) throws(SystemError) {
    guard chown(path, uid_t.max, group) == 0 else { throw SystemError(call: "chown", subject: path) }
}

/// The number of a group by its name; nil where there is none.
package func groupID(named name: String) -> UInt32? {
    getgrnam(name)?.pointee.gr_gid
}
