import LinuxSystem

extension FolderWorker {
    /// How often an untroubled folder is looked at: a mount over it, or a rename of a parent, comes without an event.
    private static let folderCheckInterval: Duration = .seconds(5)

    /// Notices a folder that is lost or back; asks for the periodic comparison when its time has come.
    func checkFolder(force: Bool) {
        if force || nextFolderCheck <= now {
            nextFolderCheck = now + (lostReason == nil ? Self.folderCheckInterval : configuration.retryInterval)
            if lostReason != nil {
                requestScan("folder back")
            } else if root != nil {
                _ = openFolder()
            }
        }
        if nextScan <= now, root != nil, lostReason == nil { requestScan("periodic") }
    }

    /// The folder, if it is still the one that is being watched.
    func openFolder() -> OwnedDescriptor? {
        do throws(SystemError) {
            let folder = try OwnedDescriptor.openDirectory(configuration.folder)
            if try folder.status().identity == root?.identity { return folder }
            requestScan("folder replaced")
            return nil
        } catch {
            lose(describe(error))
            return nil
        }
    }

    /// Keeps everything and waits for the folder to come back.
    func lose(_ reason: String) {
        lostReason = reason
        scanRequest = nil
        nextFolderCheck = now + configuration.retryInterval
        machine.removeAll()
        orphans.removeAll()
        watches.finishRenewal(watches.beginRenewal())
        root?.forEach { $0.watch = nil }
        tellState()
    }

    func describe(_ error: SystemError) -> String {
        let problem =
            switch error.code {
            case .missing: "is missing"
            case .denied: "can't be read: permission denied"
            case .wrongKind: "is no directory"
            default: "can't be opened: \(error.message)"
            }
        return "the folder \(configuration.folder) \(problem); everything found so far is kept"
    }

    /// Directories without a watch, with what to do about it.
    var watchLimitReason: String? {
        guard watches.refused > 0 else { return nil }
        var directories = 0
        root?.forEach { _ in directories += 1 }
        return "no inotify watch left for \(watches.refused) of \(directories) directories, which are compared every "
            + "\(pollInterval.components.seconds) s instead; set fs.inotify.max_user_watches to at least "
            + "\(directories + 1) above what other programs use"
    }

    var pollInterval: Duration { min(configuration.pollInterval, configuration.rescanInterval) }

    /// Whether changes may come without events here: other machines, or the layers below, can write.
    func isRemote() -> Bool {
        let remote: Set = [
            "9p", "afs", "ceph", "cifs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "overlay",
            "smb3",
            "smbfs", "virtiofs",
        ]
        guard let path = realPath(configuration.folder), let mount = Mount.holding(path) else { return false }
        return remote.contains(mount.type) || mount.type == "fuse" || mount.type.hasPrefix("fuse.")
    }

}
