// Made by npm run openapi from openapi.json.
export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Balances.
         */
        get: operations["Books_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cases */
        get: operations["Cases_list"];
        put?: never;
        /**
         * Add to cases
         * @description A complaint; disputes come from confirmations.
         */
        post: operations["Cases_complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the cases */
        get: operations["Cases_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the appeal of one of the cases
         * @description By a party to the dispute, or whoever complained; another officer decides.
         */
        post: operations["Cases_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the decision of one of the cases */
        post: operations["Cases_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the owner of one of the cases
         * @description The officer who sees to it.
         */
        put: operations["Cases_own"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List commitments
         * @description A supplier sees its own.
         */
        get: operations["Commitments_list"];
        put?: never;
        /**
         * Add to commitments
         * @description A promise on paper: nothing can be matched until it is accepted.
         */
        post: operations["Commitments_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the commitments */
        get: operations["Commitments_show"];
        /**
         * Change one of the commitments
         * @description Only while it is proposed; afterwards it takes a variation.
         */
        put: operations["Commitments_amend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the acceptance of one of the commitments
         * @description The council takes it on. Its whole balance is offered from now, by its standing pledge; spend-linked: as far as it is earned.
         */
        post: operations["Commitments_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the conversion of one of the commitments
         * @description The rest becomes another promise of the same supplier, accepted at once. Answers with both.
         */
        post: operations["CommitmentChanges_convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the end of one of the commitments
         * @description After the last usable day: what is free is the shortfall. The clock does the same by night.
         */
        post: operations["CommitmentChanges_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the extension of one of the commitments
         * @description Usable for longer; one that had ended runs again with its shortfall.
         */
        post: operations["CommitmentChanges_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/increase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the increase of one of the commitments
         * @description More is promised; a reduction outstanding is settled first.
         */
        post: operations["CommitmentChanges_increase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/invoiced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the invoiced of one of the commitments
         * @description Spend-linked: what was invoiced so far earns the balance. Corrected down below what is matched, it is ahead of spend: no new matches, delivered help stands.
         */
        post: operations["CommitmentChanges_invoiced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/reduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the reduction of one of the commitments
         * @description Free balance goes back first; what is matched stands, and is a reduction outstanding until it falls back.
         */
        post: operations["CommitmentChanges_reduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the refusal of one of the commitments */
        post: operations["Commitments_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the reports of one of the commitments */
        post: operations["Tracked_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/ring-fence-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the ring fence release of one of the commitments
         * @description A hard limit of ward, group kind, theme or contract is lifted.
         */
        post: operations["CommitmentChanges_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the waiver of one of the commitments
         * @description Lets go of what is free, or of part of it. What is matched stands.
         */
        post: operations["CommitmentChanges_waive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the withdrawal of one of the commitments
         * @description Takes a proposal back.
         */
        post: operations["Commitments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List concerns */
        get: operations["Concerns_list"];
        put?: never;
        /**
         * Add to concerns
         * @description Answers with whom to ring, day and night.
         */
        post: operations["Concerns_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concerns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the concerns */
        get: operations["Concerns_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concerns/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the decision of one of the concerns */
        post: operations["Concerns_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concerns/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the pause of one of the concerns
         * @description New matches of the organisation, and answers to those under way, wait.
         */
        post: operations["Concerns_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/concerns/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the resumption of one of the concerns */
        post: operations["Concerns_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * @description A supplier sees the contracts that it is on.
         */
        get: operations["Contracts_list"];
        put?: never;
        /** Add to contracts */
        post: operations["Contracts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the contracts */
        get: operations["Contracts_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the activation of one of the contracts
         * @description A draft comes into force.
         */
        post: operations["Contracts_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/early-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the early end of one of the contracts
         * @description Its promises stay usable to that day and the agreed tail.
         */
        post: operations["Contracts_endEarly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the extension of one of the contracts
         * @description Its promises run longer too.
         */
        post: operations["Contracts_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the manager of one of the contracts
         * @description Who speaks for it from now: only they may vary, extend, end or novate it and what is promised on it. By whoever speaks for it now, or an administrator.
         */
        put: operations["Contracts_nameManager"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/novation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the novation of one of the contracts
         * @description Another supplier takes one's place, its share and its promises; what the first had not agreed to yet ends.
         */
        post: operations["Contracts_novate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/variation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the variation of one of the contracts
         * @description Value, words, tail or shares change; a shorter tail cuts what is promised on it.
         */
        post: operations["Contracts_vary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the withdrawal of one of the contracts
         * @description A draft is dropped.
         */
        post: operations["Contracts_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List council */
        get: operations["Council_show"];
        /** Change one of the council */
        put: operations["Council_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/council/bank-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bank holidays
         * @description Days on which the council's clocks stand still, with weekends. The installation's own changes to the list are its operator's.
         */
        get: operations["Council_holidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/council/wards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List wards */
        get: operations["Council_area"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List councils */
        get: operations["Council_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/councils/{slug}/consistency-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the consistency proof of one of the councils
         * @description That the log of `first` entries is the beginning of the log of `second`: nothing in it was changed since.
         */
        get: operations["Records_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/councils/{slug}/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the heads of one of the councils
         * @description The newest heads and every public key, as the offline verifier reads them.
         */
        get: operations["Records_heads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deliveries */
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the deliveries */
        get: operations["Deliveries_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the confirmation of one of the deliveries
         * @description All, part or dispute; by the group, or by the broker for a group without e-mail.
         */
        post: operations["Deliveries_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the evidence of one of the deliveries */
        get: operations["Evidence_list"];
        put?: never;
        /**
         * Record the evidence of one of the deliveries
         * @description A photo (JPEG, PNG, WebP), a PDF or a spreadsheet (XLSX, ODS) of 10 MB at most; ten a delivery. Photos are kept as JPEG, without place, time or camera.
         */
        post: operations["Evidence_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/evidence-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the evidence acceptance of one of the deliveries
         * @description The contract manager, for the contract, at its own grade.
         */
        post: operations["Deliveries_acceptEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the evidence of one of the deliveries
         * @description The file, to be saved; never shown by the browser as a page.
         */
        get: operations["Evidence_file"];
        put?: never;
        post?: never;
        /**
         * Remove one of the evidence
         * @description The supplier takes it back, while the group has not answered.
         */
        delete: operations["Evidence_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the receipt of one of the deliveries
         * @description Of a delivery that was answered: its entries as they stand in the books, each with its proof once it is sealed.
         */
        get: operations["Records_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the reversal of one of the deliveries */
        post: operations["Deliveries_reverse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the withdrawal of one of the deliveries
         * @description The supplier takes back what it logged, before the group has answered.
         */
        post: operations["Deliveries_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description What happened, by ids and codes alone.
         */
        get: operations["Books_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/journal.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal.csv
         * @description A row a transfer; amounts in smallest steps.
         */
        get: operations["Exports_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/journal.hledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal.hledger
         * @description Plain-text accounting, for hledger: its balances are those of the books.
         */
        get: operations["Exports_hledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/journal.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal.ndjson
         * @description A line a transfer, as it is sealed.
         */
        get: operations["Exports_ndjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List health
         * @description For load balancers: up means that the database answers too.
         */
        get: operations["Health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports */
        get: operations["Imports_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one of the imports
         * @description With what was left out, where it stood and why.
         */
        get: operations["Imports_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the commitments of one of the imports
         * @description Contracts and proposed commitments from a spreadsheet.
         */
        post: operations["Imports_importCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/commitments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the preview of one of the imports
         * @description What importing would do, row by row; nothing is kept.
         */
        post: operations["Imports_previewCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/commitments/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List template
         * @description The columns and an example row.
         */
        get: operations["Imports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the contracts of one of the imports
         * @description Contracts and suppliers from an Open Contracting file: a release, a release package or a record package.
         */
        post: operations["Imports_importOcds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/contracts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the preview of one of the imports
         * @description What importing would do; nothing is kept.
         */
        post: operations["Imports_previewOcds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List interests */
        get: operations["Interests_list"];
        put?: never;
        /**
         * Add to interests
         * @description One's own; an administrator declares for others as well.
         */
        post: operations["Interests_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove one of the interests
         * @description It stays on the register, as ended. One's own; an administrator ends any.
         */
        delete: operations["Interests_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List matches */
        get: operations["Matches_list"];
        put?: never;
        /**
         * Add to matches
         * @description A supplier asks for a need, a group for an offer, or either records help already agreed.
         */
        post: operations["Matches_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the matches */
        get: operations["Matches_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the acceptances of one of the matches
         * @description By supplier and by group; the second one posts the holds.
         */
        post: operations["Matches_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the approval of one of the matches
         * @description The broker's yes: holds both sides until they answer.
         */
        post: operations["Matches_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the clock of one of the matches
         * @description Once, to the group's next meeting.
         */
        put: operations["Matches_moveClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the contacts of one of the matches
         * @description Once both have accepted.
         */
        get: operations["Matches_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the declination of one of the matches */
        post: operations["Matches_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the deliveries of one of the matches */
        post: operations["Deliveries_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the end of one of the matches
         * @description Before delivery it is withdrawn, afterwards ended short; what was not delivered goes back.
         */
        post: operations["Matches_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the job of one of the matches
         * @description What was written down about dates, place, leads and cover, and what the group said about access, equipment and the cost of hosting.
         */
        get: operations["Matches_showJob"];
        /**
         * Set the job of one of the matches
         * @description Written for the first time without If-Match, changed with the ETag that was seen.
         */
        put: operations["Matches_setJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/job/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the agreement of one of the matches
         * @description The other side agrees to the job as it saw it.
         */
        post: operations["Matches_agreeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the refusal of one of the matches
         * @description The broker's no: the pair is not proposed again.
         */
        post: operations["Matches_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measure-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List measure sets */
        get: operations["Measures_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List measures */
        get: operations["Measures_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the measures */
        get: operations["Measures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{id}/proxy-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the proxy values of one of the measures
         * @description A new version of what a unit is worth.
         */
        post: operations["Measures_setProxy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/{id}/valuation-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the valuation rules of one of the measures
         * @description A new version of what is taken off.
         */
        post: operations["Measures_setRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List memberships */
        get: operations["Memberships_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of the memberships */
        delete: operations["Memberships_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description Those that wait for an answer.
         */
        get: operations["Invitations_list"];
        put?: never;
        /**
         * Record the invitations of one of the memberships
         * @description They get a mail, sign in with the address, and say yes or no within 30 days.
         */
        post: operations["Invitations_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of the invitations */
        delete: operations["Invitations_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List needs */
        get: operations["Needs_list"];
        put?: never;
        /**
         * Add to needs
         * @description Post a need: it goes to the broker.
         */
        post: operations["Needs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the needs */
        get: operations["Needs_show"];
        /**
         * Change one of the needs
         * @description Only while it is a draft, queried or refused.
         */
        put: operations["Needs_amend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the opening of one of the needs
         * @description The broker takes it on: it enters rounds from now.
         */
        post: operations["Needs_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the question of one of the needs */
        post: operations["Needs_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the refusal of one of the needs */
        post: operations["Needs_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the submission of one of the needs
         * @description Again, after a question or a refusal.
         */
        post: operations["Needs_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/needs/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the withdrawal of one of the needs
         * @description Its matches end first; what was not delivered goes back.
         */
        post: operations["Needs_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List offices */
        get: operations["Memberships_offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove one of the offices
         * @description A council keeps one administrator.
         */
        delete: operations["Memberships_endOffice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitations */
        get: operations["Invitations_officesWaiting"];
        put?: never;
        /** Record the invitations of one of the offices */
        post: operations["Invitations_inviteToOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offices/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of the invitations */
        delete: operations["Invitations_withdrawOffice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Those that stand here; an organisation's own people see theirs alone.
         */
        get: operations["Organisations_list"];
        put?: never;
        /**
         * Add to organisations
         * @description One that nobody knows yet: registered, and its application made here. Likely duplicates come back as `possible-duplicate`, unless `knownNew`.
         */
        post: operations["Organisations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the organisations */
        get: operations["Organisations_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the answer of one of the organisations */
        post: operations["Standings_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the appeal of one of the organisations
         * @description Once against each refusal or suspension.
         */
        post: operations["Standings_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/appeal-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the appeal decision of one of the organisations
         * @description By another officer than the one who refused or suspended.
         */
        post: operations["Standings_decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the application of one of the organisations
         * @description One that stands here applies again, after a refusal or a close.
         */
        post: operations["Organisations_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/backing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the backing of one of the organisations
         * @description A sponsor, two people, insurance: handed over without a new application.
         */
        put: operations["Standings_back"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/closed-weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the closed weeks of one of the organisations
         * @description Weeks in which the organisation's clocks stand still: 10 a year at most, by default.
         */
        put: operations["ClosedWeeks_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the closing of one of the organisations */
        post: operations["Standings_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the facts of one of the organisations */
        get: operations["Organisations_facts"];
        /**
         * Set the facts of one of the organisations
         * @description What is given changes, the rest stays. If-Match takes the ETag of the facts, not of the standing.
         */
        put: operations["Organisations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the question of one of the organisations
         * @description A question back: the council's clock stops until it is answered.
         */
        post: operations["Standings_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the refusal of one of the organisations */
        post: operations["Standings_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the restoration of one of the organisations */
        post: operations["Standings_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the suspension of one of the organisations
         * @description It may still read, and appeal.
         */
        post: operations["Standings_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the verification of one of the organisations */
        post: operations["Standings_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List duplicates
         * @description Among all organisations of the installation, by register facts alone: look here before registering.
         */
        get: operations["Organisations_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the known of one of the organisations
         * @description One that the register knows, from elsewhere, applies here.
         */
        post: operations["Organisations_applyKnown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pair-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pair rules */
        get: operations["Rounds_rules"];
        put?: never;
        /** Add to pair rules */
        post: operations["Rounds_setRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pair-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of the pair rules */
        delete: operations["Rounds_removeRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pairs/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List why not
         * @description The hard limit that keeps a pair apart, and the smallest change that would admit it; null when nothing does.
         */
        get: operations["Rounds_whyNot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List person */
        get: operations["Person_show"];
        /**
         * Change one of the person
         * @description What is left out stays.
         */
        put: operations["Person_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List export
         * @description Everything held on this person, the audit trail apart.
         */
        get: operations["Person_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invitations
         * @description What waits for the token's own person, in the token's council. Who belongs to no council yet signs in on the web.
         */
        get: operations["Invitations_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person/invitations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the acceptance of one of the person */
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person/invitations/{id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the declination of one of the person */
        post: operations["Invitations_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List records
         * @description What this person did here, the latest first.
         */
        get: operations["Person_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one of the places
         * @description Any postcode of Great Britain, without a connection to anywhere. What is not one says which: `postcode-malformed`, `postcode-unknown`, `postcode-terminated`, `postcode-northern-ireland`, `postcode-crown-dependency`.
         */
        get: operations["Places_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pledges */
        get: operations["Pledges_list"];
        put?: never;
        /**
         * Add to pledges
         * @description Offer help freely; what a contract promised is offered by its commitment's standing pledge.
         */
        post: operations["Pledges_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the pledges */
        get: operations["Pledges_show"];
        /** Change one of the pledges */
        put: operations["Pledges_refine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the answer of one of the pledges
         * @description The standing pledge's one page: it enters rounds from now.
         */
        post: operations["Pledges_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the parts of one of the pledges
         * @description Part of it becomes an offer of its own; the answer is the new one.
         */
        post: operations["Pledges_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the pause of one of the pledges */
        post: operations["Pledges_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the resumption of one of the pledges */
        post: operations["Pledges_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the withdrawal of one of the pledges
         * @description Proposals go, accepted matches stand, what is free goes back.
         */
        post: operations["Pledges_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List rounds */
        get: operations["Rounds_list"];
        put?: never;
        /**
         * Add to rounds
         * @description Asks for a round; the worker runs it.
         */
        post: operations["Rounds_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the rounds */
        get: operations["Rounds_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the approvals of one of the rounds
         * @description Many at once: each stands or is listed with why not.
         */
        post: operations["Rounds_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the cancellation of one of the rounds */
        post: operations["Rounds_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the matches of one of the rounds */
        get: operations["Rounds_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rounds/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the replay of one of the rounds
         * @description Solves the stored inputs again and compares the bytes.
         */
        get: operations["Rounds_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List state changes
         * @description From which state to which, by whom.
         */
        get: operations["Books_stateChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the commitments of one of the statements */
        get: operations["Statements_commitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/commitments/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the transfers of one of the statements */
        get: operations["Statements_commitmentTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the organisations of one of the statements */
        get: operations["Statements_organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/organisations/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the transfers of one of the statements */
        get: operations["Statements_organisationTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracked-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tracked reports */
        get: operations["Tracked_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracked-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one of the tracked reports */
        get: operations["Tracked_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracked-reports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the acceptance of one of the tracked reports
         * @description All or part, and on what evidence.
         */
        post: operations["Tracked_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tracked-reports/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the refusal of one of the tracked reports */
        post: operations["Tracked_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transfers
         * @description The journal, newest first.
         */
        get: operations["Books_transfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{id}/inclusion-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the inclusion proof of one of the transfers
         * @description That this entry is in the log, under the latest head.
         */
        get: operations["Records_inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedReportDto: {
            /** @example Seen: three contracts of employment. */
            evidence: string;
            /** @description Left out: all of it */
            quantity?: number;
        };
        AccountView: {
            /** @description What may still leave: the balance less what is held. */
            available: number;
            /** @description Posted credits less posted debits; below zero only for a source. */
            balance: number;
            book: string;
            creditsHeld: number;
            creditsPosted: number;
            debitsHeld: number;
            debitsPosted: number;
            detail: string | null;
            id: string;
            stage: string;
            subject: string;
            unit: string;
        };
        AmountDto: {
            /** @example 600 */
            amount: number;
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
        };
        AppealDecisionDto: {
            /** @example Lease seen. */
            note: string;
            /** @description The appeal succeeds: verified again */
            upheld: boolean;
        };
        AppealDto: {
            reason: string;
        };
        ApplicationDto: {
            /** @description In place of those before */
            contacts?: components["schemas"]["ContactDto"][];
            /** @example 2027-03-31 */
            insuredUntil?: string | null;
            /** @example We meet on Mondays. */
            note?: string;
            /**
             * @description A body that is verified here
             * @example 01990000-0000-7000-8000-000000000001
             */
            sponsorId?: string | null;
            /** @description The two people say that they are not related */
            unrelated?: boolean;
        };
        ApprovalItem: {
            matchId: string;
            version?: number;
        };
        ApprovalsDto: {
            matches: components["schemas"]["ApprovalItem"][];
            note?: string;
        };
        Approved: {
            code: string;
            detail: string;
            matchId: string;
            /** @constant */
            ok: false;
        } | {
            /** Format: date-time */
            lapsesAt: string;
            matchId: string;
            /** @constant */
            ok: true;
        };
        AreaPage: {
            items: components["schemas"]["AreaWardView"][];
            nextCursor: string | null;
        };
        AreaWard: {
            code: string;
            district: string | null;
            districtCode: string | null;
            name: string | null;
        };
        AreaWardView: {
            /** @example E05013111 */
            code: string;
            /** @example Oxford */
            district: string | null;
            /** @example E07000178 */
            districtCode: string | null;
            /**
             * @description null: not in our list
             * @example Carfax & Jericho
             */
            name: string | null;
        };
        AskDto: {
            /** @example 2026-11-20 */
            happenedOn?: string;
            lineId: string;
            pledgeId: string;
            /** @example 600 */
            quantity: number;
            recorded?: boolean;
        };
        /** @enum {string} */
        AtRisk: "adults" | "both" | "children" | "nobody";
        BackingDto: {
            /** @description In place of those before */
            contacts?: components["schemas"]["ContactDto"][];
            /** @example 2027-03-31 */
            insuredUntil?: string | null;
            /**
             * @description A body that is verified here
             * @example 01990000-0000-7000-8000-000000000001
             */
            sponsorId?: string | null;
            /** @description The two people say that they are not related */
            unrelated?: boolean;
        };
        /** @enum {string} */
        CaseState: "appealed" | "closed" | "decided" | "open";
        CaseView: {
            aboutOrganisationId: string | null;
            /** Format: date-time */
            createdAt: string;
            decision: string | null;
            decisionReason: string | null;
            deliveryId: string | null;
            id: string;
            kind: string;
            matchId: string | null;
            note: string;
            openedByOrganisationId: string | null;
            ownerId: string | null;
            quantity: number | null;
            state: components["schemas"]["CaseState"];
            /** @enum {string|null} */
            unit: "day" | "gbp" | "hour" | "item" | "placement" | "week" | null;
            version: number;
        };
        CheckDto: {
            /** @example enhanced:children */
            level: string;
            /** @example A.B. */
            person: string;
            /** @example 2026-11-01 */
            seenOn: string;
        };
        ClockDto: {
            /**
             * Format: date-time
             * @example 2026-12-18T22:59:59.999Z
             */
            to: string;
        };
        ClosedWeeksDto: {
            /**
             * @description Mondays; in place of those before
             * @example [
             *       "2026-12-21",
             *       "2026-12-28"
             *     ]
             */
            weeks: string[];
        };
        ClosingDto: {
            /**
             * @example left
             * @enum {string}
             */
            code: "left" | "dissolved" | "merged" | "duplicate" | "other";
            /** @example Register seen. */
            note?: string;
        };
        CommitmentBalances: {
            acceptedByCouncil: number;
            confirmed: number;
            delivered: number;
            held: number;
            offered: number;
            open: number;
            promised: number;
            reserved: number;
            shortfall: number;
            unconfirmed: number;
            waived: number;
        };
        CommitmentDetail: {
            aheadOfSpend: boolean;
            /** @description null when tracked: those are shown apart. */
            balances: components["schemas"]["CommitmentBalances"] | null;
            /** @enum {string} */
            basis: "fixed" | "spend_linked";
            changes: {
                facts: {
                    [key: string]: unknown;
                };
                kind: string;
                personId: string | null;
                reason: string | null;
                recordedAt: string;
                reference: string | null;
            }[];
            contract: {
                id: string;
                reference: string;
                title: string;
            } | null;
            convertedFromId: string | null;
            description: string;
            id: string;
            invoicedPence: number;
            kind: string;
            measureId: string | null;
            /** @enum {string} */
            mode: "brokered" | "tracked";
            onlyGroupKinds: string[] | null;
            onlyThemes: string[] | null;
            onlyWards: string[] | null;
            quantity: number | null;
            ratePence: number | null;
            rateQuantity: number | null;
            reductionOutstanding: number;
            reference: string;
            reports: {
                acceptedQuantity: number | null;
                decisionEvidence: string | null;
                evidence: string;
                from: string;
                id: string;
                quantity: number;
                state: string;
                to: string;
                version: number;
            }[];
            /** @enum {string} */
            sourceKind: "charter" | "contract" | "free_will" | "grant" | "land_deal" | "planning_agreement";
            sourceReference: string | null;
            state: string;
            status: components["schemas"]["Status"];
            supplier: {
                id: string;
                name: string;
            };
            title: string;
            /** @description null when brokered. */
            tracked: {
                accepted: number;
                reported: number;
            } | null;
            unit: string;
            usableTo: string;
            version: number;
            windowFrom: string;
            windowTo: string;
        };
        CommitmentDto: {
            /**
             * @default fixed
             * @enum {string}
             */
            basis: "fixed" | "spend_linked";
            contractId?: string;
            description?: string;
            /**
             * @example volunteering
             * @enum {string}
             */
            kind: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment" | "local_jobs" | "apprenticeships" | "local_spend" | "carbon" | "training" | "other";
            measureId?: string;
            /**
             * @default brokered
             * @enum {string}
             */
            mode: "brokered" | "tracked";
            onlyGroupKinds?: string[];
            onlyThemes?: string[];
            /**
             * @example [
             *       "E05013111"
             *     ]
             */
            onlyWards?: string[];
            /**
             * @description Smallest steps; spend-linked: the most that can be earned
             * @example 12000
             */
            quantity?: number;
            /** @description … for so many pence invoiced */
            ratePence?: number;
            /** @description Spend-linked: so many steps … */
            rateQuantity?: number;
            /** @example SV-1 */
            reference: string;
            /**
             * @default contract
             * @enum {string}
             */
            sourceKind: "contract" | "planning_agreement" | "land_deal" | "grant" | "charter" | "free_will";
            /** @example S106/24/0117 */
            sourceReference?: string;
            supplierId: string;
            /** @description Where there is no contract whose tail holds */
            tailDays?: number;
            /** @example Volunteer hours */
            title: string;
            /**
             * @example hour
             * @enum {string}
             */
            unit: "hour" | "item" | "gbp" | "day" | "week" | "placement" | "person" | "kgco2e";
            /** @example 2026-04-01 */
            windowFrom: string;
            /** @example 2029-03-31 */
            windowTo: string;
        };
        CommitmentRow: {
            aheadOfSpend: boolean;
            /** @description null when tracked: those are shown apart. */
            balances: components["schemas"]["CommitmentBalances"] | null;
            /** @enum {string} */
            basis: "fixed" | "spend_linked";
            contract: {
                id: string;
                reference: string;
                title: string;
            } | null;
            id: string;
            kind: string;
            measureId: string | null;
            /** @enum {string} */
            mode: "brokered" | "tracked";
            quantity: number | null;
            reductionOutstanding: number;
            reference: string;
            /** @enum {string} */
            sourceKind: "charter" | "contract" | "free_will" | "grant" | "land_deal" | "planning_agreement";
            sourceReference: string | null;
            state: string;
            status: components["schemas"]["Status"];
            supplier: {
                id: string;
                name: string;
            };
            title: string;
            /** @description null when brokered. */
            tracked: {
                accepted: number;
                reported: number;
            } | null;
            unit: string;
            usableTo: string;
            version: number;
            windowFrom: string;
            windowTo: string;
        };
        /** @enum {string} */
        CommitmentState: "accepted" | "converted" | "ended" | "proposed" | "refused" | "waived" | "withdrawn";
        ComplaintDto: {
            matchId?: string;
            /** @example Nobody came, and nobody rang. */
            note: string;
            organisationId?: string;
        };
        ConcernDecisionDto: {
            /** @enum {string} */
            outcome: "no-action" | "advice-given" | "referred" | "ended-matches" | "suspended" | "other";
            reason: string;
        };
        ConcernDto: {
            matchId?: string;
            /** @example A helper was alone with a child. */
            note: string;
            organisationId?: string;
        };
        /** @enum {string} */
        ConcernState: "decided" | "open";
        ConcernView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            decision: "advice-given" | "ended-matches" | "no-action" | "other" | "referred" | "suspended" | null;
            id: string;
            matchId: string | null;
            note: string;
            organisationId: string | null;
            organisationName: string | null;
            /** Format: date-time */
            pausedAt: string | null;
            raisedBy: string | null;
            raisedById: string | null;
            state: components["schemas"]["ConcernState"];
            steps: {
                note: string;
                personId: string | null;
                recordedAt: string;
                step: string;
            }[];
            version: number;
        };
        ConfirmationDto: {
            /** @enum {string} */
            answer: "all" | "part" | "dispute";
            hostingCostPence?: number;
            quantity?: number;
            thanks?: string;
            thanksMayBeShown?: boolean;
            /** @example The hall is bright again. */
            whatChanged?: string;
        };
        ConsistencyProof: {
            first: number;
            path: string[];
            second: number;
        };
        Contact: {
            email: string | null;
            name: string;
            organisationId: string;
            phone: string | null;
        };
        ContactDto: {
            /** @example ann@example.org */
            email: string;
            /** @example Ann Example */
            name: string;
            /** @example 01632 960001 */
            phone?: string;
        };
        ContractDetail: {
            buyerIdentifier: string | null;
            buyerName: string | null;
            changes: {
                effectiveOn: string;
                facts: {
                    [key: string]: unknown;
                };
                kind: string;
                personId: string | null;
                reason: string;
                recordedAt: string;
                reference: string;
            }[];
            /** @description Commitments by state; and how many have a reduction outstanding. */
            commitments: {
                accepted: number;
                ended: number;
                outstanding: number;
                proposed: number;
            };
            description: string;
            endsOn: string;
            id: string;
            level: string;
            managerId: string | null;
            ocid: string | null;
            parentId: string | null;
            reference: string;
            source: string;
            startsOn: string;
            state: string;
            suppliers: {
                id: string;
                name: string;
                shareBp: number | null;
            }[];
            tailDays: number;
            title: string;
            valuePence: number | null;
            version: number;
        };
        ContractDto: {
            description?: string;
            /** @description Not yet in force: nothing on it can be accepted */
            draft?: boolean;
            /** @example 2029-03-31 */
            endsOn: string;
            /**
             * @default contract
             * @enum {string}
             */
            level: "contract" | "framework" | "lot" | "call-off";
            /** @description A contract manager of this council; left out: whoever sends this */
            managerId?: string;
            /** @example ocds-b5fd17-2f6e */
            ocid?: string;
            /** @description The framework of a call-off; the contract of a lot */
            parentId?: string;
            /** @example HW-2026-04 */
            reference: string;
            /** @example 2026-04-01 */
            startsOn: string;
            suppliers: components["schemas"]["ShareDto"][];
            /** @description So many days after the end help may still be used */
            tailDays?: number;
            /** @example Resurfacing of the eastern roads */
            title: string;
            /** @example 250000000 */
            valuePence?: number;
        };
        ContractRow: {
            buyerName: string | null;
            /** @description Commitments by state; and how many have a reduction outstanding. */
            commitments: {
                accepted: number;
                ended: number;
                outstanding: number;
                proposed: number;
            };
            endsOn: string;
            id: string;
            level: string;
            managerId: string | null;
            ocid: string | null;
            parentId: string | null;
            reference: string;
            source: string;
            startsOn: string;
            state: string;
            suppliers: {
                id: string;
                name: string;
                shareBp: number | null;
            }[];
            tailDays: number;
            title: string;
            valuePence: number | null;
            version: number;
        };
        /** @enum {string} */
        ContractState: "active" | "draft" | "ended" | "withdrawn";
        ConversionDto: {
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            into: components["schemas"]["TermsDto"];
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
        };
        CouncilChangeDto: {
            /**
             * @description Behind white words; null: the house's own
             * @example #1d5a3c
             */
            accent?: string | null;
            /**
             * @description Some of the clocks that GET shows, in working days
             * @example {
             *       "acceptanceDays": 8
             *     }
             */
            clocks?: {
                [key: string]: unknown;
            };
            /** @example Example City Council */
            name?: string;
            /**
             * @description Some of the rules that GET shows
             * @example {
             *       "liveNeedLimit": 4,
             *       "step": {
             *         "hour": 60
             *       }
             *     }
             */
            rules?: {
                [key: string]: unknown;
            };
            safeguarding?: components["schemas"]["SafeguardingDto"];
            /**
             * @description The whole area, in place of the one before
             * @example [
             *       "E05013111"
             *     ]
             */
            wards?: string[];
        };
        CouncilClocks: {
            acceptanceDays: number;
            acceptanceMostDays: number;
            appealDays: number;
            applicationAnswerDays: number;
            confirmDays: number;
            introductionDays: number;
            needAnswerDays: number;
            remindDays: number[];
            standingPledgeDays: number;
        };
        CouncilHere: {
            id: string;
            name: string;
            slug: string;
            tier: string;
        };
        CouncilPage: {
            items: components["schemas"]["CouncilRowView"][];
            nextCursor: string | null;
        };
        CouncilRowView: {
            /** @example E07000178 */
            gssCode: string | null;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example Example City Council */
            name: string;
            /** @example example-city */
            slug: string;
            /** @enum {string} */
            tier: "county" | "district" | "unitary" | "parish" | "other";
        };
        CouncilRules: {
            /** @description Weeks a year that an organisation may declare closed. */
            closedWeeksMost: number;
            /** @enum {string} */
            country: "england-and-wales" | "northern-ireland" | "scotland";
            /** @description Share of its fairest possible part that every group is guaranteed in a round (α). */
            fairShare: number;
            /** @description An informal group gets no cash, and goods up to this. */
            informalGoodsLimitPence: number;
            /** @description Calendar days back in which help that was not brokered may be logged. */
            lateLogDays: number;
            /** @description Live needs a group may have at once. */
            liveNeedLimit: number;
            /** @description Who gets the seals of the books by mail; null: the council's admins. */
            recordsOfficerId: string | null;
            /** @description First and last days: needs may be for term-time or for holidays only. Empty: nobody is kept to a season. */
            schoolHolidays: {
                from: string;
                to: string;
            }[];
            /** @description Help up to this many minutes, with nobody at risk, takes the short route. */
            shortRouteMinutes: number;
            /** @description Public counts under this merge upward. */
            smallestPublicCount: number;
            /** @description Rounds work in these steps, and leave remainders waiting. */
            step: {
                day: number;
                gbp: number;
                hour: number;
                item: number;
                placement: number;
                week: number;
            };
            /** @description Calendar days after a commitment's end in which its balance may still be used. */
            tailDays: number;
        };
        CouncilView: {
            accent: string | null;
            clocks: components["schemas"]["CouncilClocks"];
            gssCode: string | null;
            id: string;
            name: string;
            rules: components["schemas"]["CouncilRules"];
            safeguarding: components["schemas"]["SafeguardingView"];
            slug: string;
            /** @enum {string} */
            tier: "county" | "district" | "other" | "parish" | "unitary";
            version: number;
        };
        DecisionDto: {
            /** @enum {string} */
            outcome: "upheld" | "not-upheld" | "part";
            quantity?: number;
            reason: string;
        };
        DeclaredInterest: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            id: string;
            /** @enum {string} */
            nature: "employment" | "family" | "friendship" | "membership" | "other" | "ownership" | "trustee";
            organisation: string;
            organisationId: string;
            person: string;
            personId: string;
        };
        DeclaredView: {
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @description false: it was declared already */
            isNew: boolean;
        };
        DeclineDto: {
            /** @enum {string} */
            code: "not-suitable" | "dates" | "too-far" | "capacity" | "not-needed-now" | "prefer-not-to-say" | "broker-judgement" | "other";
            note?: string;
        };
        DeliveryDto: {
            deliverer?: string;
            /** @example 2026-12-05 */
            happenedOn: string;
            note?: string;
            /** @example 360 */
            quantity: number;
            session?: components["schemas"]["SessionDto"];
        };
        /** @enum {string} */
        DeliveryState: "beyond_promise" | "confirmed" | "denied" | "disputed" | "logged" | "part" | "reversed" | "unconfirmed" | "withdrawn";
        DeliveryView: {
            claimed: number;
            confirmations: {
                answer: string;
                id: string;
                late: boolean;
                quantity: number;
                recordedAt: string;
                way: string;
                whatChanged: string;
            }[];
            /** Format: date-time */
            confirmDueAt: string;
            /** @description Confirmed so far; whether an officer still decides about the rest. */
            confirmed: number;
            /** Format: date-time */
            createdAt: string;
            deliverer: string;
            groupId: string;
            groupName: string;
            happenedOn: string;
            id: string;
            inQuestion: boolean;
            /** @enum {string} */
            kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
            matchId: string;
            needId: string;
            note: string;
            quantity: number;
            sessionId: string | null;
            state: components["schemas"]["DeliveryState"];
            status: components["schemas"]["Status"];
            supplierId: string;
            supplierName: string;
            transfers: string[];
            /** @enum {string} */
            unit: "day" | "gbp" | "hour" | "item" | "placement" | "week";
            version: number;
        };
        Duplicate: {
            form: string;
            identifiers: components["schemas"]["Identifier"][];
            /** @enum {string} */
            kind: "group" | "supplier";
            likeness: number;
            name: string;
            organisationId: string;
            postcodeDistrict: string | null;
            reason: components["schemas"]["DuplicateReason"];
        };
        DuplicatePage: {
            /** @description The surest first, 10 at most */
            items: components["schemas"]["DuplicateView"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        DuplicateReason: "identifier" | "name" | "name-and-postcode";
        DuplicateView: {
            /** @enum {string} */
            form: "charity" | "cic" | "cooperative" | "tenants" | "constituted" | "informal" | "school" | "faith" | "company" | "social-enterprise" | "other";
            identifiers: components["schemas"]["IdentifierDto"][];
            /** @enum {string} */
            kind: "supplier" | "group";
            /**
             * @description Of the names, from 0 to 1
             * @example 0.82
             */
            likeness: number;
            /** @example The Rose Hill Youth Club CIO */
            name: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            organisationId: string;
            /** @example OX4 */
            postcodeDistrict: string | null;
            /** @enum {string} */
            reason: "identifier" | "name" | "name-and-postcode";
        };
        EndDto: {
            /** @example not-needed-now */
            code?: string;
            note?: string;
        };
        EventView: {
            id: string;
            organisationId: string | null;
            payload: {
                [key: string]: unknown;
            };
            personId: string | null;
            /** Format: date-time */
            recordedAt: string;
            subjectId: string;
            subjectType: string;
            type: string;
        };
        EvidenceDto: {
            /** @example Seen: three contracts of employment. */
            evidence: string;
        };
        EvidenceView: {
            bytes: number;
            /** Format: date-time */
            createdAt: string;
            deliveryId: string;
            fileName: string;
            id: string;
            mediaType: string;
            sha256: string;
        };
        ExportView: {
            interests: components["schemas"]["OwnInterest"][];
            /** @description In every council, ended ones too */
            memberships: components["schemas"]["OwnMembership"][];
            /** @description Organisations here that name this person */
            namedFor: components["schemas"]["NamedFor"][];
            person: components["schemas"]["PersonView"];
            sessions: components["schemas"]["OwnSession"][];
            /** @description Never their secrets: we do not have them */
            tokens: components["schemas"]["OwnToken"][];
        };
        FactsDto: {
            addIdentifiers?: components["schemas"]["IdentifierDto"][];
            /**
             * @description The council's to change
             * @enum {string}
             */
            form?: "charity" | "cic" | "cooperative" | "tenants" | "constituted" | "informal" | "school" | "faith" | "company" | "social-enterprise" | "other";
            /** @example Rose Hill Youth Club */
            name?: string;
            /** @description The council's to change */
            ownerGroupId?: string | null;
            /** @example OX4 4UP */
            postcode?: string | null;
        };
        FactsView: {
            /** @description Of deprivation, 1 the most deprived; null where it is not known */
            decile: number | null;
            /** @enum {string} */
            form: "charity" | "cic" | "cooperative" | "tenants" | "constituted" | "informal" | "school" | "faith" | "company" | "social-enterprise" | "other";
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            /** @enum {string} */
            kind: "supplier" | "group";
            /** @example Rose Hill Youth Club */
            name: string;
            ownerGroupId: string | null;
            /** @example OX4 4UP */
            postcode: string | null;
            /** @description Of the facts: the ETag here */
            version: number;
            /** @example E05013111 */
            wardCode: string | null;
        };
        Graded: {
            grade: string;
            quantity: number;
        };
        GrantedView: {
            /** @description false: you had it already */
            isNew: boolean;
            /** @example 01990000-0000-7000-8000-000000000001 */
            membershipId: string;
        };
        HeadsDocument: {
            council: string;
            /** @constant */
            format: "commonweal heads 1";
            heads: components["schemas"]["SignedHead"][];
            keys: components["schemas"]["SignedKey"][];
        };
        HolidaysView: {
            /**
             * @example [
             *       "2026-12-25"
             *     ]
             */
            items: string[];
            nextCursor: string | null;
            /**
             * @description The last day that the list covers
             * @example 2028-12-31
             */
            until: string;
        };
        i: {
            /** Format: date-time */
            expiresAt: string;
            id: string;
            organisation: string | null;
            organisationId: string | null;
            reserve: boolean;
            /** @enum {string} */
            role: "auditor" | "broker" | "contract_manager" | "council_admin" | "councillor" | "group" | "supplier";
        };
        Identifier: {
            id: string;
            scheme: string;
        };
        IdentifierDto: {
            /**
             * @description Leading zeros that got lost are put back
             * @example 07590785
             */
            id: string;
            /**
             * @description A register of org-id.guide
             * @example GB-COH
             */
            scheme: string;
        };
        ImportDetail: {
            commitmentsCreated: number;
            contractsCreated: number;
            fileHash: string;
            fileName: string;
            /** @enum {string} */
            format: "csv" | "ocds";
            id: string;
            mode: components["schemas"]["ImportMode"];
            personId: string | null;
            problemCount: number;
            /** Format: date-time */
            recordedAt: string;
            report: components["schemas"]["ImportReport"];
        };
        /** @enum {string} */
        ImportMode: "accepted-rows" | "all-or-nothing";
        ImportProblem: {
            column?: string;
            problem: string;
            remedy: string;
            /** @description Of a CSV file: the line, the header being line 1. */
            row?: number;
            /** @description "row 5" or a path such as /releases/3/awards/0/value. */
            where: string;
        };
        ImportReport: {
            applied: boolean;
            commitments: {
                changed: number;
                created: number;
                unchanged: number;
            };
            contracts: {
                changed: number;
                created: number;
                unchanged: number;
            };
            fileHash: string;
            importId: string | null;
            noteCount: number;
            /** @description Nothing wrong, but worth knowing. */
            notes: components["schemas"]["ImportProblem"][];
            problemCount: number;
            /** @description Left out, and why. At most MOST_LISTED; `problemCount` counts all. */
            problems: components["schemas"]["ImportProblem"][];
            /** @description Rows or releases read. */
            read: number;
            /** @description Made because nobody here had this identifier or name: to be verified. */
            unverifiedSuppliers: {
                name: string;
                organisationId: string;
            }[];
        };
        ImportRow: {
            commitmentsCreated: number;
            contractsCreated: number;
            fileHash: string;
            fileName: string;
            /** @enum {string} */
            format: "csv" | "ocds";
            id: string;
            mode: components["schemas"]["ImportMode"];
            personId: string | null;
            problemCount: number;
            /** Format: date-time */
            recordedAt: string;
        };
        InclusionProof: {
            head: components["schemas"]["SignedHead"];
            leaf: number;
            leafHash: string;
            path: string[];
            transferId: string;
        };
        InterestDto: {
            /**
             * @example trustee
             * @enum {string}
             */
            nature: "employment" | "trustee" | "membership" | "ownership" | "family" | "friendship" | "other";
            /** @example 01990000-0000-7000-8000-000000000001 */
            organisationId: string;
            /**
             * @description For administrators: whose it is; one's own otherwise
             * @example 01990000-0000-7000-8000-000000000001
             */
            personId?: string;
        };
        InterestPage: {
            items: components["schemas"]["InterestView"][];
            nextCursor: string | null;
        };
        InterestView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @enum {string} */
            nature: "employment" | "trustee" | "membership" | "ownership" | "family" | "friendship" | "other";
            /** @example Rose Hill Youth Club */
            organisation: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            organisationId: string;
            /** @example Ann Example */
            person: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            personId: string;
        };
        InvitationDto: {
            /**
             * @description They sign in with it
             * @example ann@example.org
             */
            email: string;
            /**
             * @description Shown until they answer; who is known by the address keeps the name they have
             * @example Ann Example
             */
            name: string;
            /**
             * @description For officers: to which organisation
             * @example 01990000-0000-7000-8000-000000000001
             */
            organisationId?: string;
            /** @example 01632 960001 */
            phone?: string;
        };
        InvitationPage: {
            items: components["schemas"]["InvitationView"][];
            nextCursor: string | null;
        };
        InvitationView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Not for auditors
             * @example ann@example.org
             */
            email: string | null;
            /**
             * Format: date-time
             * @description The last moment to answer
             */
            expiresAt: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /**
             * @description As the inviter typed it, and so are the others
             * @example Ann Example
             */
            name: string;
            /** @description null: an office of the council */
            organisationId: string | null;
            /** @example 01632 960001 */
            phone: string | null;
            reserve: boolean;
            /** @enum {string} */
            role: "supplier" | "group" | "broker" | "contract_manager" | "councillor" | "auditor" | "council_admin";
        };
        InvitedView: {
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @description false: one to this address waits already */
            isNew: boolean;
        };
        InvoicedDto: {
            /** @example INV-2026-118 */
            reference: string;
            /**
             * @description Everything invoiced so far, in pence; lower than before when an invoice was corrected
             * @example 5000000
             */
            totalPence: number;
        };
        JobDto: {
            cancellationDays?: number;
            checks?: components["schemas"]["CheckDto"][];
            /** @example 2026-12-05 */
            fromOn: string;
            groupLead?: string;
            hostingPence?: number;
            /** @enum {string} */
            insuredBy?: "supplier" | "group" | "sponsor" | "council";
            insuredUntil?: string;
            materials?: string;
            /** @example 01865 000000 */
            phone: string;
            /** @example The hall, side door */
            place: string;
            riskAssessedOn?: string;
            supervision?: string;
            supplierLead?: string;
            tasks?: string;
            /** @example 2026-12-06 */
            toOn: string;
        };
        JobView: {
            agreed: boolean;
            /** @description By the group, when it asked. */
            asked: {
                access: string;
                atRisk: string;
                equipment: string;
                hostingCostPence: number | null;
                outcome: string;
                requiredChecks: string[];
                samePerson: boolean;
                season: string;
                shortestVisitMinutes: number | null;
                supervised: boolean;
            };
            cancellationDays: number;
            checks: {
                level: string;
                person: string;
                seenOn: string;
            }[] | null;
            fromOn: string;
            /** Format: date-time */
            groupAgreedAt: string | null;
            groupLead: string | null;
            hostingPence: number | null;
            /** @enum {string|null} */
            insuredBy?: "council" | "group" | "sponsor" | "supplier" | null;
            insuredUntil: string | null;
            matchId: string;
            materials: string;
            /** @description By the supplier, when it offered. */
            offered: {
                mostPerMonth: number | null;
                priceBasis: string | null;
                samePerson: boolean;
                shortestVisitMinutes: number | null;
            };
            phone: string | null;
            place: string | null;
            riskAssessedOn: string | null;
            shortRoute: boolean;
            supervision: string;
            /** Format: date-time */
            supplierAgreedAt: string | null;
            supplierLead: string | null;
            tasks: string;
            toOn: string;
            version: number;
        };
        KnownDto: {
            /** @description In place of those before */
            contacts?: components["schemas"]["ContactDto"][];
            /** @example 2027-03-31 */
            insuredUntil?: string | null;
            /** @example We meet on Mondays. */
            note?: string;
            /**
             * @description From the search for duplicates
             * @example 01990000-0000-7000-8000-000000000001
             */
            organisationId: string;
            /**
             * @description A body that is verified here
             * @example 01990000-0000-7000-8000-000000000001
             */
            sponsorId?: string | null;
            /** @description The two people say that they are not related */
            unrelated?: boolean;
        };
        LastDayDto: {
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
            /** @example 2030-03-31 */
            to: string;
        };
        LinkedCommitmentStatement: {
            commitment: {
                id: string;
                kind: string;
                /** @enum {string} */
                mode: "brokered" | "tracked";
                reference: string;
                state: string;
                title: string;
                unit: string;
            };
            contract: {
                id: string;
                reference: string;
                title: string;
            } | null;
            /** Format: date-time */
            readAt: string;
            /** @description Taken from whatever falls back; a fact beside the books. */
            reductionOutstanding: number;
            supplier: {
                id: string;
                name: string;
            };
            supply: components["schemas"]["LinkedOfSupplyFigures"] | null;
            /** @description Reported and accepted on evidence, never matched: shown apart. */
            tracked: {
                accepted: number;
                reported: number;
            } | null;
            value: components["schemas"]["LinkedOfValueFigures"][];
        };
        LinkedOfDemandFigures: {
            asked: number;
            claimed: number;
            closedShort: number;
            confirmed: components["schemas"]["Graded"][];
            delivered: number;
            held: number;
            needed: number;
            reserved: number;
            transfers: {
                [key: string]: string;
            };
            unconfirmed: number;
            unit: string;
        };
        LinkedOfSupplyFigures: {
            claimed: number;
            confirmed: components["schemas"]["Graded"][];
            delivered: number;
            held: number;
            offered: number;
            open: number;
            promised: number;
            reserved: number;
            shortfall: number;
            transfers: {
                [key: string]: string;
            };
            unconfirmed: number;
            unit: string;
            waived: number;
        };
        LinkedOfValueFigures: {
            deadweight: number;
            displacement: number;
            elsewhere: number;
            gross: number;
            measureId: string;
            net: number;
            proxyId: string;
            transfers: {
                [key: string]: string;
            };
        };
        LinkedOrganisationStatement: {
            demand: components["schemas"]["LinkedOfDemandFigures"][];
            organisation: {
                id: string;
                /** @enum {string} */
                kind: "group" | "supplier";
                name: string;
            };
            /** Format: date-time */
            readAt: string;
            supply: components["schemas"]["LinkedOfSupplyFigures"][];
            value: components["schemas"]["LinkedOfValueFigures"][];
        };
        ListedCouncil: {
            gssCode: string | null;
            id: string;
            name: string;
            slug: string;
            /** @enum {string} */
            tier: "county" | "district" | "other" | "parish" | "unitary";
        };
        ManagerDto: {
            /**
             * Format: uuid
             * @description null: any contract manager
             */
            personId: string | null;
        };
        /** @enum {string} */
        MatchState: "accepted" | "approved" | "completed" | "declined" | "ended_short" | "in_delivery" | "lapsed" | "proposed" | "superseded" | "withdrawn";
        MatchView: {
            /** Format: date-time */
            acceptedAt: string | null;
            claimed: number;
            commitmentId: string | null;
            confirmed: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            groupAcceptedAt: string | null;
            groupId: string | null;
            groupName: string | null;
            id: string;
            jobAgreed: boolean;
            /** @enum {string} */
            kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
            /** Format: date-time */
            lapsesAt: string | null;
            needId: string;
            needLineId: string;
            needTitle: string | null;
            notBrokered: boolean;
            pledgeId: string;
            pledgeTitle: string;
            points: number;
            quantity: number;
            reasons: components["schemas"]["Reason"][];
            reserved: number;
            roundId: string | null;
            route: components["schemas"]["Route"];
            runnerUp: unknown;
            state: components["schemas"]["MatchState"];
            status: components["schemas"]["Status"];
            /** Format: date-time */
            supplierAcceptedAt: string | null;
            supplierId: string;
            supplierName: string | null;
            unconfirmed: number;
            /** @enum {string} */
            unit: "day" | "gbp" | "hour" | "item" | "placement" | "week";
            version: number;
            wardCode: string | null;
        };
        MeasureDetail: {
            /** @example VOL-01 */
            code: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /**
             * @description null: counted, never brokered
             * @enum {string|null}
             */
            kind: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment" | null;
            /**
             * @description Codes that may not be claimed for the same help
             * @example [
             *       "VOL-04"
             *     ]
             */
            neverWith: string[];
            note: string;
            outcome: string;
            /** @description The newest first, 100 at most */
            proxies: components["schemas"]["ProxyVersion"][];
            /** @description null: counted only, never valued */
            proxy: components["schemas"]["ProxyInForce"] | null;
            rule: components["schemas"]["RuleInForce"] | null;
            /** @description The newest first, 100 at most */
            rules: components["schemas"]["RuleVersion"][];
            /** @example commonweal-default */
            setCode: string;
            /** @example Community */
            theme: string;
            /** @example Hours of volunteering */
            title: string;
            /** @example hour */
            unit: string;
        };
        MeasurePage: {
            items: components["schemas"]["MeasureView"][];
            nextCursor: string | null;
        };
        MeasureRow: {
            code: string;
            id: string;
            /** @enum {string|null} */
            kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering" | null;
            neverWith: string[];
            note: string;
            outcome: string;
            /** @description The versions in force; null: counted only. */
            proxy: {
                /** @enum {string} */
                basis: "carbon value" | "face value" | "fiscal saving" | "market" | "replacement cost" | "wellbeing";
                id: string;
                licence: string;
                millipence: number;
                priceBase: string | null;
                source: string;
                version: number;
            } | null;
            rule: {
                deadweightBp: number;
                displacementBp: number;
                elsewhereBp: number;
                id: string;
                version: number;
            } | null;
            setCode: string;
            theme: string;
            title: string;
            unit: string;
        };
        MeasureSetPage: {
            items: components["schemas"]["MeasureSetView"][];
            nextCursor: string | null;
        };
        MeasureSetRow: {
            code: string;
            /** Format: date-time */
            createdAt: string;
            exportable: boolean;
            id: string;
            licence: string;
            measures: number;
            source: string;
            title: string;
        };
        MeasureSetView: {
            /** @example commonweal-default */
            code: string;
            /** Format: date-time */
            createdAt: string;
            /** @description false: the licence does not let it out */
            exportable: boolean;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example As named on each measure */
            licence: string;
            /** @example 42 */
            measures: number;
            /** @example Compiled for Commonweal; each measure names its source */
            source: string;
            /** @example Default measures */
            title: string;
        };
        MeasureView: {
            /** @example VOL-01 */
            code: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /**
             * @description null: counted, never brokered
             * @enum {string|null}
             */
            kind: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment" | null;
            /**
             * @description Codes that may not be claimed for the same help
             * @example [
             *       "VOL-04"
             *     ]
             */
            neverWith: string[];
            note: string;
            outcome: string;
            /** @description null: counted only, never valued */
            proxy: components["schemas"]["ProxyInForce"] | null;
            rule: components["schemas"]["RuleInForce"] | null;
            /** @example commonweal-default */
            setCode: string;
            /** @example Community */
            theme: string;
            /** @example Hours of volunteering */
            title: string;
            /** @example hour */
            unit: string;
        };
        Member: {
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            membershipId: string;
            name: string;
            organisationId: string | null;
            personId: string;
            phone: string | null;
            reserve: boolean;
            /** @enum {string} */
            role: "auditor" | "broker" | "contract_manager" | "council_admin" | "councillor" | "group" | "supplier";
        };
        MemberPage: {
            items: components["schemas"]["MemberView"][];
            nextCursor: string | null;
        };
        MemberView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * @description For their own organisation, brokers and administrators
             * @example ann@example.org
             */
            email: string | null;
            /** @example 01990000-0000-7000-8000-000000000001 */
            membershipId: string;
            /** @example Ann Example */
            name: string;
            /** @description null: an office of the council */
            organisationId: string | null;
            /** @example 01990000-0000-7000-8000-000000000001 */
            personId: string;
            /**
             * @description As the address
             * @example 01632 960001
             */
            phone: string | null;
            reserve: boolean;
            /** @enum {string} */
            role: "supplier" | "group" | "broker" | "contract_manager" | "councillor" | "auditor" | "council_admin";
        };
        NamedArea: {
            code: string;
            name: string;
        };
        NamedContact: {
            /**
             * @description As it was typed
             * @example Ann Example
             */
            name: string;
        };
        NamedFor: {
            /** @example Rose Hill Youth Club */
            organisation: string;
        };
        NeedDto: {
            acceptAnything?: boolean;
            access?: string;
            /** @enum {string} */
            atRisk?: "nobody" | "children" | "adults" | "both";
            equipment?: string;
            expiresOn?: string;
            hostingCostPence?: number;
            lines: components["schemas"]["NeedLineDto"][];
            notFromOrganisations?: string[];
            notFromTrades?: string[];
            organisationId?: string;
            outcome?: string;
            /** @example OX4 6AB */
            postcode?: string;
            privateNote?: string;
            remote?: boolean;
            /** @enum {string} */
            season?: "any" | "term-time" | "holidays";
            sensitive?: boolean;
            story?: string;
            supervised?: boolean;
            themes?: string[];
            /** @example Paint our hall */
            title: string;
        };
        NeedLineDto: {
            allOrNothing?: boolean;
            /** @example Two coats on four walls */
            description?: string;
            fewestPeople?: number;
            /**
             * @example volunteering
             * @enum {string}
             */
            kind: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment";
            /** @example 240 */
            minUseful?: number;
            mostPeople?: number;
            mostSuppliers?: number;
            /**
             * @description In the smallest step of the unit: minutes, pence, items
             * @example 2400
             */
            quantity: number;
            /** @enum {string} */
            regularity?: "one-off" | "regular" | "either";
            samePerson?: boolean;
            shortestVisitMinutes?: number;
            /**
             * @example [
             *       "decorating"
             *     ]
             */
            skills?: string[];
            /**
             * @example hour
             * @enum {string}
             */
            unit: "hour" | "item" | "gbp" | "day" | "week" | "placement";
            /** @example 2026-12-01 */
            windowFrom: string;
            /** @example 2027-05-31 */
            windowTo: string;
        };
        /** @enum {string} */
        NeedState: "closed_short" | "draft" | "expired" | "fulfilled" | "matched" | "open" | "part_matched" | "queried" | "refused" | "submitted" | "withdrawn";
        NeedView: {
            acceptAnything: boolean | null;
            access: string;
            /** Format: date-time */
            answerDueAt: string | null;
            atRisk: string;
            boosted: boolean;
            /** Format: date-time */
            createdAt: string;
            equipment: string;
            expiresOn: string | null;
            hostingCostPence: number | null;
            id: string;
            lines: {
                allOrNothing: boolean;
                closedShort: number;
                confirmed: number;
                delivered: number;
                description: string;
                fewestPeople: number | null;
                held: number;
                id: string;
                /** @enum {string} */
                kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                minUseful: number;
                mostPeople: number | null;
                mostSuppliers: number | null;
                needed: number;
                quantity: number;
                regularity: components["schemas"]["Regularity"];
                reserved: number;
                samePerson: boolean;
                shortestVisitMinutes: number | null;
                skills: string[];
                /** @enum {string} */
                unit: "day" | "gbp" | "hour" | "item" | "placement" | "week";
                windowFrom: string;
                windowTo: string;
            }[];
            /** @description Whom the group would rather not be helped by, and whether it takes anything that fits: for itself and the broker. */
            notFromOrganisations: string[] | null;
            notFromTrades: string[] | null;
            organisationId: string | null;
            organisationName: string | null;
            outcome: string;
            postcode: string | null;
            privateNote: string | null;
            queuedOn: string | null;
            refusalCode: string | null;
            remote: boolean;
            requiredChecks: string[];
            season: components["schemas"]["Season"];
            sensitive: boolean;
            state: components["schemas"]["NeedState"];
            status: components["schemas"]["Status"];
            story: string;
            supervised: boolean;
            themes: string[];
            title: string | null;
            version: number;
            wardCode: string | null;
        };
        NoteDto: {
            note?: string;
        };
        NovationDto: {
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            fromId: string;
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
            toId: string;
        };
        OfficeDto: {
            /**
             * @description They sign in with it
             * @example ann@example.org
             */
            email: string;
            /**
             * @description Shown until they answer; who is known by the address keeps the name they have
             * @example Ann Example
             */
            name: string;
            /** @example 01632 960001 */
            phone?: string;
            /** @description A broker who decides what no officer here may */
            reserve?: boolean;
            /**
             * @example broker
             * @enum {string}
             */
            role: "broker" | "contract_manager" | "councillor" | "auditor" | "council_admin";
        };
        OrganisationAnswerDto: {
            /** @example Ann and Bo. */
            answer: string;
        };
        OrganisationDetail: {
            /** Format: date-time */
            answerDueAt: string | null;
            /** Format: date-time */
            appealDecidedAt: string | null;
            /** Format: date-time */
            appealedAt: string | null;
            appealNote: string | null;
            contacts: {
                name: string;
            }[];
            /** Format: date-time */
            createdAt: string;
            decile: number | null;
            factsVersion: number;
            /** @enum {string} */
            form: "charity" | "cic" | "company" | "constituted" | "cooperative" | "faith" | "informal" | "other" | "school" | "social-enterprise" | "tenants";
            history: {
                /** Format: date-time */
                at: string;
                /** @enum {string|null} */
                from: "applied" | "closed" | "queried" | "refused" | "suspended" | "verified" | null;
                personId: string | null;
                reasonCode: string | null;
                /** @enum {string} */
                to: "applied" | "closed" | "queried" | "refused" | "suspended" | "verified";
            }[];
            id: string;
            identifiers: components["schemas"]["Identifier"][];
            insuredUntil: string | null;
            interest: boolean;
            /** @enum {string} */
            kind: "group" | "supplier";
            name: string;
            note: string | null;
            ownerGroupId: string | null;
            postcode: string | null;
            reasonCode: string | null;
            sponsor: string | null;
            sponsorId: string | null;
            /** @enum {string} */
            state: "applied" | "closed" | "queried" | "refused" | "suspended" | "verified";
            unrelated: boolean;
            version: number;
            wardCode: string | null;
        };
        OrganisationPage: {
            items: components["schemas"]["OrganisationRowView"][];
            nextCursor: string | null;
        };
        OrganisationQuestionDto: {
            /** @example Who are your trustees? */
            question: string;
        };
        OrganisationRefusalDto: {
            /**
             * @example outside-area
             * @enum {string}
             */
            code: "not-eligible" | "outside-area" | "not-identified" | "duplicate" | "statutory-duty" | "party-politics" | "promotion-of-religion" | "individual" | "onward-grants" | "sponsor-withdrew" | "other";
            /** @example Register seen. */
            note?: string;
        };
        OrganisationRow: {
            /** Format: date-time */
            answerDueAt: string | null;
            /** Format: date-time */
            appealedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            decile: number | null;
            factsVersion: number;
            /** @enum {string} */
            form: "charity" | "cic" | "company" | "constituted" | "cooperative" | "faith" | "informal" | "other" | "school" | "social-enterprise" | "tenants";
            id: string;
            identifiers: components["schemas"]["Identifier"][];
            insuredUntil: string | null;
            /** @enum {string} */
            kind: "group" | "supplier";
            name: string;
            ownerGroupId: string | null;
            postcode: string | null;
            reasonCode: string | null;
            sponsorId: string | null;
            /** @enum {string} */
            state: "applied" | "closed" | "queried" | "refused" | "suspended" | "verified";
            version: number;
            wardCode: string | null;
        };
        OrganisationRowView: {
            /**
             * Format: date-time
             * @description The council answers by then
             */
            answerDueAt: string | null;
            /** Format: date-time */
            appealedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Of deprivation, 1 the most deprived; null where it is not known */
            decile: number | null;
            /** @description Of the facts, which have an address and an ETag of their own */
            factsVersion: number;
            /** @enum {string} */
            form: "charity" | "cic" | "cooperative" | "tenants" | "constituted" | "informal" | "school" | "faith" | "company" | "social-enterprise" | "other";
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            /** Format: date */
            insuredUntil: string | null;
            /** @enum {string} */
            kind: "supplier" | "group";
            /** @example Rose Hill Youth Club */
            name: string;
            ownerGroupId: string | null;
            /** @example OX4 4UP */
            postcode: string | null;
            /** @example outside-area */
            reasonCode: string | null;
            sponsorId: string | null;
            /** @enum {string} */
            state: "applied" | "verified" | "queried" | "refused" | "suspended" | "closed";
            /** @description Of its standing here: the ETag here */
            version: number;
            /** @example E05013111 */
            wardCode: string | null;
        };
        OrganisationView: {
            /**
             * Format: date-time
             * @description The council answers by then
             */
            answerDueAt: string | null;
            /** Format: date-time */
            appealDecidedAt: string | null;
            /** Format: date-time */
            appealedAt: string | null;
            /** @description For its own people and the officers */
            appealNote: string | null;
            /** @description For its own people and the officers */
            contacts: components["schemas"]["NamedContact"][];
            /** Format: date-time */
            createdAt: string;
            /** @description Of deprivation, 1 the most deprived; null where it is not known */
            decile: number | null;
            /** @description Of the facts, which have an address and an ETag of their own */
            factsVersion: number;
            /** @enum {string} */
            form: "charity" | "cic" | "cooperative" | "tenants" | "constituted" | "informal" | "school" | "faith" | "company" | "social-enterprise" | "other";
            /** @description The latest first, 100 at most */
            history: components["schemas"]["StandingStep"][];
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            identifiers: components["schemas"]["IdentifierDto"][];
            /** Format: date */
            insuredUntil: string | null;
            /** @description You declared an interest in it: what is private is not shown, and you cannot decide */
            interest: boolean;
            /** @enum {string} */
            kind: "supplier" | "group";
            /** @example Rose Hill Youth Club */
            name: string;
            /** @description The last question, answer or reason; for its own people and the officers */
            note: string | null;
            ownerGroupId: string | null;
            /** @example OX4 4UP */
            postcode: string | null;
            /** @example outside-area */
            reasonCode: string | null;
            /** @description The sponsor's name */
            sponsor: string | null;
            sponsorId: string | null;
            /** @enum {string} */
            state: "applied" | "verified" | "queried" | "refused" | "suspended" | "closed";
            unrelated: boolean;
            /** @description Of its standing here: the ETag here */
            version: number;
            /** @example E05013111 */
            wardCode: string | null;
        };
        OwnerDto: {
            personId: string;
        };
        OwnInterest: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @enum {string} */
            nature: "employment" | "trustee" | "membership" | "ownership" | "family" | "friendship" | "other";
            /** @example Rose Hill Youth Club */
            organisation: string;
        };
        OwnInvitationPage: {
            items: components["schemas"]["OwnInvitationView"][];
            nextCursor: string | null;
        };
        OwnInvitationView: {
            /**
             * Format: date-time
             * @description The last moment to answer
             */
            expiresAt: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example Rose Hill Youth Club */
            organisation: string | null;
            /** @description null: an office of the council */
            organisationId: string | null;
            reserve: boolean;
            /** @enum {string} */
            role: "supplier" | "group" | "broker" | "contract_manager" | "councillor" | "auditor" | "council_admin";
        };
        OwnMembership: {
            /** @example Example City Council */
            council: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            organisation: string | null;
            /** @enum {string} */
            role: "supplier" | "group" | "broker" | "contract_manager" | "councillor" | "auditor" | "council_admin";
        };
        OwnSession: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            seenAt: string;
        };
        OwnToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** @example Finance export */
            name: string;
            /**
             * @example [
             *       "needs.read"
             *     ]
             */
            scopes: string[];
        };
        PageOfAccountView: {
            items: components["schemas"]["AccountView"][];
            nextCursor: string | null;
        };
        PageOfAreaWard: {
            items: components["schemas"]["AreaWard"][];
            nextCursor: string | null;
        };
        PageOfCaseView: {
            items: components["schemas"]["CaseView"][];
            nextCursor: string | null;
        };
        PageOfCommitmentRow: {
            items: components["schemas"]["CommitmentRow"][];
            nextCursor: string | null;
        };
        PageOfConcernView: {
            items: components["schemas"]["ConcernView"][];
            nextCursor: string | null;
        };
        PageOfContractRow: {
            items: components["schemas"]["ContractRow"][];
            nextCursor: string | null;
        };
        PageOfDeclaredInterest: {
            items: components["schemas"]["DeclaredInterest"][];
            nextCursor: string | null;
        };
        PageOfDeliveryView: {
            items: components["schemas"]["DeliveryView"][];
            nextCursor: string | null;
        };
        PageOfEventView: {
            items: components["schemas"]["EventView"][];
            nextCursor: string | null;
        };
        PageOfImportRow: {
            items: components["schemas"]["ImportRow"][];
            nextCursor: string | null;
        };
        PageOfListedCouncil: {
            items: components["schemas"]["ListedCouncil"][];
            nextCursor: string | null;
        };
        PageOfMatchView: {
            items: components["schemas"]["MatchView"][];
            nextCursor: string | null;
        };
        PageOfMeasureRow: {
            items: components["schemas"]["MeasureRow"][];
            nextCursor: string | null;
        };
        PageOfMeasureSetRow: {
            items: components["schemas"]["MeasureSetRow"][];
            nextCursor: string | null;
        };
        PageOfMember: {
            items: components["schemas"]["Member"][];
            nextCursor: string | null;
        };
        PageOfNeedView: {
            items: components["schemas"]["NeedView"][];
            nextCursor: string | null;
        };
        PageOfOrganisationRow: {
            items: components["schemas"]["OrganisationRow"][];
            nextCursor: string | null;
        };
        PageOfPersonalRecord: {
            items: components["schemas"]["PersonalRecord"][];
            nextCursor: string | null;
        };
        PageOfPledgeView: {
            items: components["schemas"]["PledgeView"][];
            nextCursor: string | null;
        };
        PageOfRoundView: {
            items: components["schemas"]["RoundView"][];
            nextCursor: string | null;
        };
        PageOfStateChangeView: {
            items: components["schemas"]["StateChangeView"][];
            nextCursor: string | null;
        };
        PageOfTrackedReportView: {
            items: components["schemas"]["TrackedReportView"][];
            nextCursor: string | null;
        };
        PageOfTransferView: {
            items: components["schemas"]["TransferView"][];
            nextCursor: string | null;
        };
        PageOfWaitingInvitation: {
            items: components["schemas"]["WaitingInvitation"][];
            nextCursor: string | null;
        };
        PairRule: {
            id: string;
            lineId: string;
            pledgeId: string;
            quantity: number | null;
            reason: string;
            /** @enum {string} */
            rule: "declined" | "forbid" | "lapsed" | "pin";
        };
        PairRuleDto: {
            lineId: string;
            pledgeId: string;
            quantity?: number;
            reason: string;
            /** @enum {string} */
            rule: "pin" | "forbid";
        };
        person: {
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            id: string;
            name: string;
            phone: string | null;
            version: number;
        };
        PersonalRecord: {
            /** Format: date-time */
            at: string;
            id: string;
            subjectId: string;
            subjectType: string;
            type: string;
        };
        PersonChangeDto: {
            /** @example Ann Example */
            name?: string;
            /**
             * @description null takes it away
             * @example 01632 960001
             */
            phone?: string | null;
        };
        PersonView: {
            /** Format: date-time */
            createdAt: string;
            /**
             * @description Changed by signing in with the new one, never here
             * @example ann@example.org
             */
            email: string | null;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example Ann Example */
            name: string;
            /** @example 01632 960001 */
            phone: string | null;
            /** @description The ETag */
            version: number;
        };
        PlaceView: {
            attribution: string;
            councils: components["schemas"]["CouncilHere"][];
            decile: number | null;
            district: components["schemas"]["NamedArea"] | null;
            easting: number;
            northing: number;
            postcode: string;
            ward: components["schemas"]["NamedArea"] | null;
        };
        PledgeDto: {
            checks?: string[];
            /** @description Mondays */
            closedWeeks?: string[];
            description?: string;
            fewestPeople?: number;
            insuredUntil?: string;
            /**
             * @example volunteering
             * @enum {string}
             */
            kind: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment";
            maxBlock?: number;
            minBlock?: number;
            mostPeople?: number;
            mostPerMonth?: number;
            organisationId?: string;
            /** @example OX4 6AB */
            postcode?: string;
            /** @enum {string} */
            priceBasis?: "market-value" | "receipt" | "none";
            /**
             * @description In the smallest step of the unit
             * @example 1800
             */
            quantity: number;
            /**
             * @description Metres
             * @example 15000
             */
            radiusM?: number;
            /** @enum {string} */
            regularity?: "one-off" | "regular" | "either";
            remote?: boolean;
            samePerson?: boolean;
            shortestVisitMinutes?: number;
            /**
             * @example [
             *       "decorating"
             *     ]
             */
            skills?: string[];
            /** @example A team to paint and repair */
            title: string;
            trade?: string;
            /**
             * @example hour
             * @enum {string}
             */
            unit: "hour" | "item" | "gbp" | "day" | "week" | "placement";
            /** @example 2026-12-01 */
            windowFrom: string;
            /** @example 2027-05-31 */
            windowTo: string;
        };
        /** @enum {string} */
        PledgeState: "awaiting_answer" | "expired" | "open" | "paused" | "withdrawn";
        PledgeTermsDto: {
            checks?: string[];
            /** @description Mondays */
            closedWeeks?: string[];
            description?: string;
            fewestPeople?: number;
            insuredUntil?: string;
            maxBlock?: number;
            minBlock?: number;
            mostPeople?: number;
            mostPerMonth?: number;
            /** @example OX4 6AB */
            postcode?: string;
            /** @enum {string} */
            priceBasis?: "market-value" | "receipt" | "none";
            /**
             * @description Metres
             * @example 15000
             */
            radiusM?: number;
            /** @enum {string} */
            regularity?: "one-off" | "regular" | "either";
            remote?: boolean;
            samePerson?: boolean;
            shortestVisitMinutes?: number;
            /**
             * @example [
             *       "decorating"
             *     ]
             */
            skills?: string[];
            /** @example A team to paint and repair */
            title: string;
            trade?: string;
            /** @example 2026-12-01 */
            windowFrom: string;
            /** @example 2027-05-31 */
            windowTo: string;
        };
        PledgeView: {
            checks: string[] | null;
            closedWeeks: string[] | null;
            commitmentId: string | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            /** Format: date-time */
            entersRoundsAt: string;
            fewestPeople: number | null;
            free: number;
            held: number;
            id: string;
            insuredUntil: string | null;
            /** @enum {string} */
            kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
            maxBlock: number | null;
            minBlock: number | null;
            mostPeople: number | null;
            mostPerMonth: number | null;
            onlyGroupKinds: string[] | null;
            onlyThemes: string[] | null;
            onlyWards: string[] | null;
            organisationId: string;
            organisationName: string;
            /** @description For the supplier itself and the council's officers. */
            postcode: string | null;
            /** @enum {string|null} */
            priceBasis?: "market-value" | "none" | "receipt" | null;
            quantity: number;
            radiusM: number | null;
            regularity: components["schemas"]["Regularity"];
            remote: boolean;
            samePerson: boolean;
            shortestVisitMinutes: number | null;
            skills: string[];
            standing: boolean;
            state: components["schemas"]["PledgeState"];
            title: string;
            trade: string | null;
            /** @enum {string} */
            unit: "day" | "gbp" | "hour" | "item" | "placement" | "week";
            version: number;
            wardCode: string | null;
            windowFrom: string;
            windowTo: string;
        };
        /**
         * @description RFC 9457. `code` is stable; `detail` is for people; `fields` has a sentence for each wrong field.
         * @example {
         *       "fields": {
         *         "lines.0.quantity": "Quantity must not be less than 1."
         *       },
         *       "type": "urn:commonweal:problem:bad-fields",
         *       "title": "Some answers need another look",
         *       "status": 422,
         *       "code": "bad-fields",
         *       "detail": "Some answers need another look."
         *     }
         */
        Problem: {
            code: string;
            detail: string;
            fields?: {
                [key: string]: string;
            };
            status: number;
            title: string;
            type: string;
        };
        ProxyInForce: {
            /** @enum {string} */
            basis: "replacement cost" | "wellbeing" | "fiscal saving" | "market" | "face value" | "carbon value";
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example OGL v3 */
            licence: string;
            /**
             * @description Thousandths of a penny per whole unit
             * @example 2002000
             */
            millipence: number;
            /** @example 2025 */
            priceBase: string | null;
            /** @example ONS ASHE 2025, median hourly pay */
            source: string;
            /** @example 2 */
            version: number;
        };
        ProxyValueDto: {
            /**
             * @example replacement cost
             * @enum {string}
             */
            basis: "replacement cost" | "wellbeing" | "fiscal saving" | "market" | "face value" | "carbon value";
            /** @example Table 1.5a */
            evidence?: string;
            /**
             * @description For help from this day on
             * @example 2026-07-01
             */
            fromOn: string;
            /** @example OGL v3 */
            licence: string;
            /**
             * @description Thousandths of a penny per whole unit: £20.02 is 2002000
             * @example 2002000
             */
            millipence: number;
            /** @example 2025 */
            priceBase?: string | null;
            /** @example ONS ASHE 2025, median hourly pay */
            source: string;
        };
        ProxyVersion: {
            /** @enum {string} */
            basis: "carbon value" | "face value" | "fiscal saving" | "market" | "replacement cost" | "wellbeing";
            evidence: string;
            fromOn: string;
            id: string;
            licence: string;
            millipence: number;
            priceBase: string | null;
            /** Format: date-time */
            recordedAt: string;
            source: string;
            version: number;
        };
        QuestionDto: {
            /** @example How many rooms? */
            question: string;
        };
        Raised: {
            adultNumber: string;
            childNumber: string;
            id: string;
            /** @constant */
            inDanger: "999";
        };
        Reason: {
            code: string;
            facts?: {
                [key: string]: number | string;
            };
            points: number;
        };
        ReasonDto: {
            reason: string;
        };
        Receipt: {
            council: {
                id: string;
                name: string;
                slug: string;
            };
            delivery: {
                claimed: number;
                confirmations: {
                    answer: string;
                    id: string;
                    late: boolean;
                    quantity: number;
                    recordedAt: string;
                    way: string;
                    whatChanged: string;
                }[];
                /** Format: date-time */
                confirmDueAt: string;
                /** @description Confirmed so far; whether an officer still decides about the rest. */
                confirmed: number;
                /** Format: date-time */
                createdAt: string;
                deliverer: string;
                groupId: string;
                groupName: string;
                happenedOn: string;
                id: string;
                inQuestion: boolean;
                /** @enum {string} */
                kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                matchId: string;
                needId: string;
                note: string;
                quantity: number;
                sessionId: string | null;
                state: components["schemas"]["DeliveryState"];
                status: components["schemas"]["Status"];
                supplierId: string;
                supplierName: string;
                /** @enum {string} */
                unit: "day" | "gbp" | "hour" | "item" | "placement" | "week";
                version: number;
            };
            entries: {
                proof: {
                    leaf: number;
                    leafHash: string;
                    path: string[];
                } | null;
                transfer: components["schemas"]["SealedTransfer"];
            }[];
            /** @description What the proofs lead to; null while nothing of the council is sealed. */
            head: components["schemas"]["SignedHead"] | null;
            /** @description Every entry below has its proof. */
            sealed: boolean;
        };
        RecordPage: {
            items: components["schemas"]["RecordView"][];
            nextCursor: string | null;
        };
        RecordView: {
            /** Format: date-time */
            at: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example 01990000-0000-7000-8000-000000000001 */
            subjectId: string;
            /** @example need */
            subjectType: string;
            /** @example need.posted */
            type: string;
        };
        RefusalDto: {
            /** @enum {string} */
            code: "statutory-duty" | "party-political" | "promotes-religion" | "individual" | "onward-grant" | "outside-area" | "not-eligible" | "unsafe" | "duplicate" | "other";
            note?: string;
        };
        RegistrationDto: {
            /** @description In place of those before */
            contacts?: components["schemas"]["ContactDto"][];
            /**
             * @example charity
             * @enum {string}
             */
            form: "charity" | "cic" | "cooperative" | "tenants" | "constituted" | "informal" | "school" | "faith" | "company" | "social-enterprise" | "other";
            identifiers?: components["schemas"]["IdentifierDto"][];
            /** @example 2027-03-31 */
            insuredUntil?: string | null;
            /**
             * @example group
             * @enum {string}
             */
            kind: "supplier" | "group";
            /** @description The likely duplicates were shown, and it is none of them */
            knownNew?: boolean;
            /** @example Rose Hill Youth Club */
            name: string;
            /** @example We meet on Mondays. */
            note?: string;
            /**
             * @description Any id that all organisations of one owner share: none of them is matched with another
             * @example 01990000-0000-7000-8000-000000000001
             */
            ownerGroupId?: string;
            /** @example OX4 4UP */
            postcode?: string;
            /**
             * @description A body that is verified here
             * @example 01990000-0000-7000-8000-000000000001
             */
            sponsorId?: string | null;
            /** @description The two people say that they are not related */
            unrelated?: boolean;
        };
        /** @enum {string} */
        Regularity: "either" | "one-off" | "regular";
        Rejection: {
            code: string;
            daysApart: number | null;
            metresOver: number | null;
        };
        ReleaseDto: {
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            /** @description Which limits are lifted; an empty list: all */
            fences: ("wards" | "group-kinds" | "themes")[];
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
        };
        ReportDto: {
            /** @example Payroll of June, three starters from the city. */
            evidence: string;
            /** @example 2026-04-01 */
            from: string;
            /** @example 3 */
            quantity: number;
            /** @example 2026-06-30 */
            to: string;
        };
        RoundDto: {
            /** @example 0.8 */
            alpha?: number;
            lookBackMonths?: number;
            sandbox?: boolean;
            sigma?: number;
        };
        RoundSettings: {
            /** @description The fair-share guarantee: each group gets at least this part of its fairest possible share. */
            alpha: number;
            lookBackMonths: number;
            /** @description By deprivation decile, the first is the most deprived. */
            omega: number[];
            /** @description Points a step that a standing proposal is worth keeping. */
            sigma: number;
            /** @description Smallest steps per unit that a round works in. */
            step: {
                day: number;
                gbp: number;
                hour: number;
                item: number;
                placement: number;
                week: number;
            };
            /** @description Only a safety stop: work is limited by counts, so that a replay gives the same bytes. */
            timeLimitMs: number;
            weights: components["schemas"]["Weights"];
        };
        RoundSummary: {
            bound: number;
            /** @description Smallest steps by unit. */
            found: {
                [key: string]: number;
            };
            groupsAsked: number;
            groupsHelped: number;
            /** @description Groups whose lines all came away empty. */
            groupsWithNothing: string[];
            lowestWard: {
                fill: number;
                wardCode: string;
            } | null;
            missing: {
                [key: string]: number;
            };
            points: number;
            proposals: number;
            /** @description Every part was proven best. */
            provenBest: boolean;
        };
        RoundView: {
            fault: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            inputsHash: string | null;
            progress: number;
            rejections: {
                [key: string]: number;
            };
            /** Format: date-time */
            requestedAt: string;
            resultHash: string | null;
            sandbox: boolean;
            settings: components["schemas"]["RoundSettings"];
            /** Format: date-time */
            startedAt: string | null;
            state: string;
            summary: components["schemas"]["RoundSummary"] | null;
            version: number;
        };
        /** @enum {string} */
        Route: "group-ask" | "recorded" | "round" | "supplier-ask";
        RuleInForce: {
            /** @example 1500 */
            deadweightBp: number;
            /** @example 0 */
            displacementBp: number;
            /** @example 0 */
            elsewhereBp: number;
            /** @example 01990000-0000-7000-8000-000000000001 */
            id: string;
            /** @example 1 */
            version: number;
        };
        RuleVersion: {
            deadweightBp: number;
            displacementBp: number;
            elsewhereBp: number;
            fromOn: string;
            id: string;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            version: number;
        };
        SafeguardingDto: {
            /**
             * @description Answered day and night
             * @example 01632 960002
             */
            adultNumber?: string;
            /**
             * @description Answered day and night
             * @example 01632 960001
             */
            childNumber?: string;
            /**
             * @description Somebody else than the lead
             * @example 01990000-0000-7000-8000-000000000001
             */
            deputyPersonId?: string | null;
            /**
             * @description Holds an office here
             * @example 01990000-0000-7000-8000-000000000001
             */
            leadPersonId?: string | null;
        };
        SafeguardingView: {
            adultNumber: string;
            childNumber: string;
            deputyPersonId: string | null;
            leadPersonId: string | null;
        };
        SealedAccount: {
            book: string;
            detail: string;
            id: string;
            stage: string;
            subject: string;
            unit: string;
        };
        SealedTransfer: {
            amount: string;
            code: string;
            command: string;
            council: string;
            credit: components["schemas"]["SealedAccount"];
            debit: components["schemas"]["SealedAccount"];
            event: string | null;
            group: number;
            happenedOn: string;
            id: string;
            kind: string;
            lapsesAt: string | null;
            ordinal: number;
            recordedAt: string;
            target: string | null;
            unit: string;
        };
        /** @enum {string} */
        Season: "any" | "holidays" | "term-time";
        SessionDto: {
            id: string;
            /** @description The whole session, in smallest steps */
            quantity: number;
        };
        SharedFacts: {
            decile: number | null;
            /** @enum {string} */
            form: "charity" | "cic" | "company" | "constituted" | "cooperative" | "faith" | "informal" | "other" | "school" | "social-enterprise" | "tenants";
            id: string;
            identifiers: components["schemas"]["Identifier"][];
            /** @enum {string} */
            kind: "group" | "supplier";
            name: string;
            ownerGroupId: string | null;
            postcode: string | null;
            version: number;
            wardCode: string | null;
        };
        ShareDto: {
            organisationId: string;
            /** @description Hundredths of a percent */
            shareBp?: number;
        };
        Side: {
            accountId: string;
            book: string;
            detail: string | null;
            stage: string;
            subject: string;
        };
        SignedHead: {
            council: string;
            key: string;
            root: string;
            signature: string;
            signedAt: string;
            size: number;
        };
        SignedKey: {
            id: string;
            predecessor: string | null;
            publicKey: string;
            signature: string;
            since: string;
        };
        SplitDto: {
            checks?: string[];
            /** @description Mondays */
            closedWeeks?: string[];
            description?: string;
            fewestPeople?: number;
            insuredUntil?: string;
            maxBlock?: number;
            minBlock?: number;
            mostPeople?: number;
            mostPerMonth?: number;
            /** @example OX4 6AB */
            postcode?: string;
            /** @enum {string} */
            priceBasis?: "market-value" | "receipt" | "none";
            /** @example 600 */
            quantity: number;
            /**
             * @description Metres
             * @example 15000
             */
            radiusM?: number;
            /** @enum {string} */
            regularity?: "one-off" | "regular" | "either";
            remote?: boolean;
            samePerson?: boolean;
            shortestVisitMinutes?: number;
            /**
             * @example [
             *       "decorating"
             *     ]
             */
            skills?: string[];
            /** @example A team to paint and repair */
            title: string;
            trade?: string;
            /** @example 2026-12-01 */
            windowFrom: string;
            /** @example 2027-05-31 */
            windowTo: string;
        };
        StandingStep: {
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            from: "applied" | "verified" | "queried" | "refused" | "suspended" | "closed" | null;
            personId: string | null;
            reasonCode: string | null;
            /** @enum {string} */
            to: "applied" | "verified" | "queried" | "refused" | "suspended" | "closed";
        };
        StateChangeView: {
            from: string | null;
            id: string;
            organisationId: string | null;
            personId: string | null;
            reasonCode: string | null;
            /** Format: date-time */
            recordedAt: string;
            subjectId: string;
            subjectType: string;
            to: string;
        };
        Status: {
            sentence: string;
            state: string;
            tag: string;
            tone: components["schemas"]["Tone"];
            /** Format: date-time */
            until: string | null;
            waitingFor: components["schemas"]["WaitingFor"];
        };
        SuspensionDto: {
            /**
             * @example insurance-lapsed
             * @enum {string}
             */
            code: "conduct" | "safeguarding" | "insurance-lapsed" | "identity-in-doubt" | "no-answer" | "other";
            /** @example Register seen. */
            note?: string;
        };
        TermsDto: {
            /**
             * @default fixed
             * @enum {string}
             */
            basis: "fixed" | "spend_linked";
            description?: string;
            /**
             * @example volunteering
             * @enum {string}
             */
            kind: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment" | "local_jobs" | "apprenticeships" | "local_spend" | "carbon" | "training" | "other";
            measureId?: string;
            /**
             * @default brokered
             * @enum {string}
             */
            mode: "brokered" | "tracked";
            onlyGroupKinds?: string[];
            onlyThemes?: string[];
            /**
             * @example [
             *       "E05013111"
             *     ]
             */
            onlyWards?: string[];
            /**
             * @description Smallest steps; spend-linked: the most that can be earned
             * @example 12000
             */
            quantity?: number;
            /** @description … for so many pence invoiced */
            ratePence?: number;
            /** @description Spend-linked: so many steps … */
            rateQuantity?: number;
            /** @example SV-1 */
            reference: string;
            /** @description Where there is no contract whose tail holds */
            tailDays?: number;
            /** @example Volunteer hours */
            title: string;
            /**
             * @example hour
             * @enum {string}
             */
            unit: "hour" | "item" | "gbp" | "day" | "week" | "placement" | "person" | "kgco2e";
            /** @example 2026-04-01 */
            windowFrom: string;
            /** @example 2029-03-31 */
            windowTo: string;
        };
        TokenView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            scopes: string[];
        };
        /** @enum {string} */
        Tone: "attention" | "done" | "going" | "stopped" | "waiting";
        TrackedReportView: {
            acceptedQuantity: number | null;
            commitmentId: string;
            commitmentTitle: string;
            /** Format: date-time */
            decidedAt: string | null;
            decisionEvidence: string | null;
            evidence: string;
            from: string;
            id: string;
            kind: string;
            quantity: number;
            /** Format: date-time */
            reportedAt: string;
            /** @enum {string} */
            state: "accepted" | "refused" | "reported";
            supplierId: string;
            to: string;
            unit: string;
            version: number;
        };
        TransferView: {
            amount: number;
            code: string;
            /** @description The command it came with, and its place there; transfers of one group stand or fall together. */
            commandId: string;
            credit: components["schemas"]["Side"];
            debit: components["schemas"]["Side"];
            /** @description The delivery whose claim it makes, answers or takes back; or whose answer it came with. */
            deliveryId: string | null;
            group: number;
            happenedOn: string;
            id: string;
            /** @enum {string} */
            kind: "expire" | "hold" | "post" | "reversal" | "single" | "void";
            /** Format: date-time */
            lapsesAt: string | null;
            matchId: string | null;
            ordinal: number;
            /** Format: date-time */
            recordedAt: string;
            /** @description The hold that it resolves, or the original that it takes back. */
            target: string | null;
            unit: string;
        };
        ValuationRuleDto: {
            /**
             * @description Would have happened anyway, in hundredths of a percent
             * @example 1500
             */
            deadweightBp: number;
            /**
             * @description Moved from elsewhere, in hundredths of a percent
             * @example 0
             */
            displacementBp: number;
            /**
             * @description Owed to others, in hundredths of a percent
             * @example 0
             */
            elsewhereBp?: number;
            /**
             * @description For help from this day on
             * @example 2026-07-01
             */
            fromOn: string;
            /** @example Our own evaluation of 2025 */
            reason: string;
        };
        VariationDto: {
            description?: string;
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
            /** @description The same suppliers with other shares */
            suppliers?: components["schemas"]["ShareDto"][];
            tailDays?: number;
            title?: string;
            valuePence?: number;
        };
        /** @enum {string|null} */
        WaitingFor: "both" | "council" | "group" | "supplier" | null;
        WaitingInvitation: {
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            name: string;
            organisationId: string | null;
            phone: string | null;
            reserve: boolean;
            /** @enum {string} */
            role: "auditor" | "broker" | "contract_manager" | "council_admin" | "councillor" | "group" | "supplier";
        };
        WaiverDto: {
            /** @description Left out: all that is free, and the commitment is over */
            amount?: number;
            /**
             * @description Left out: today
             * @example 2026-06-30
             */
            effectiveOn?: string;
            /** @example Agreed at the review of June. */
            reason: string;
            /** @example VAR-7 */
            reference: string;
        };
        Weights: {
            boost: number;
            continuity: number;
            dates: number;
            expiring: number;
            nearness: number;
            need: number;
            skills: number;
            waiting: number;
        };
        WhyDto: {
            reason: string;
        };
        WithdrawDto: {
            /** @enum {string} */
            code: "capacity" | "dates" | "safety" | "not-needed-now" | "supplier-left" | "silent" | "other";
            note?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Books_accounts: {
        parameters: {
            query?: {
                book?: "demand" | "supply" | "value";
                cursor?: string;
                limit?: number;
                stage?: string;
                subject?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "book": "supply",
                     *           "stage": "waived",
                     *           "subject": "019e0000-0000-7000-8000-000000000002",
                     *           "unit": "hour",
                     *           "detail": null,
                     *           "debitsPosted": 0,
                     *           "debitsHeld": 0,
                     *           "creditsPosted": 60,
                     *           "creditsHeld": 0,
                     *           "balance": 60,
                     *           "available": 60
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfAccountView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["CaseState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "kind": "dispute",
                     *           "state": "open",
                     *           "deliveryId": "019e0000-0000-7000-8000-000000000002",
                     *           "matchId": "019e0000-0000-7000-8000-000000000003",
                     *           "unit": "hour",
                     *           "quantity": 480,
                     *           "note": "Nobody came.",
                     *           "ownerId": null,
                     *           "openedByOrganisationId": null,
                     *           "aboutOrganisationId": null,
                     *           "decision": null,
                     *           "decisionReason": null,
                     *           "version": 1,
                     *           "createdAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfCaseView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_complain: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Nobody came, and nobody rang."
                 *     }
                 */
                "application/json": components["schemas"]["ComplaintDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "complaint",
                     *       "state": "open",
                     *       "deliveryId": null,
                     *       "matchId": null,
                     *       "unit": null,
                     *       "quantity": null,
                     *       "note": "Nobody came, and nobody rang.",
                     *       "ownerId": null,
                     *       "openedByOrganisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "aboutOrganisationId": null,
                     *       "decision": null,
                     *       "decisionReason": null,
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-complaint, bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "dispute",
                     *       "state": "open",
                     *       "deliveryId": "019e0000-0000-7000-8000-000000000002",
                     *       "matchId": "019e0000-0000-7000-8000-000000000003",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "note": "Nobody came.",
                     *       "ownerId": null,
                     *       "openedByOrganisationId": null,
                     *       "aboutOrganisationId": null,
                     *       "decision": null,
                     *       "decisionReason": null,
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_appeal: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "It was agreed in writing."
                 *     }
                 */
                "application/json": components["schemas"]["AppealDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "dispute",
                     *       "state": "appealed",
                     *       "deliveryId": "019e0000-0000-7000-8000-000000000002",
                     *       "matchId": "019e0000-0000-7000-8000-000000000003",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "note": "Nobody came.",
                     *       "ownerId": null,
                     *       "openedByOrganisationId": null,
                     *       "aboutOrganisationId": null,
                     *       "decision": "upheld",
                     *       "decisionReason": "The sheet is signed.",
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-decision, bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "upheld",
                 *       "reason": "It was agreed in writing."
                 *     }
                 */
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "dispute",
                     *       "state": "decided",
                     *       "deliveryId": "019e0000-0000-7000-8000-000000000002",
                     *       "matchId": "019e0000-0000-7000-8000-000000000003",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "note": "Nobody came.",
                     *       "ownerId": null,
                     *       "openedByOrganisationId": null,
                     *       "aboutOrganisationId": null,
                     *       "decision": "upheld",
                     *       "decisionReason": "It was agreed in writing.",
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, same-officer, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-decision, bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_own: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "019e0000-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["OwnerDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "kind": "dispute",
                     *       "state": "open",
                     *       "deliveryId": "019e0000-0000-7000-8000-000000000003",
                     *       "matchId": "019e0000-0000-7000-8000-000000000004",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "note": "Nobody came.",
                     *       "ownerId": "019e0000-0000-7000-8000-000000000001",
                     *       "openedByOrganisationId": null,
                     *       "aboutOrganisationId": null,
                     *       "decision": null,
                     *       "decisionReason": null,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, unknown-person */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_list: {
        parameters: {
            query?: {
                contractId?: string;
                cursor?: string;
                kind?: "volunteering" | "mentoring" | "skills" | "goods" | "space" | "cash" | "employment" | "local_jobs" | "apprenticeships" | "local_spend" | "carbon" | "training" | "other";
                limit?: number;
                mode?: "brokered" | "tracked";
                outstanding?: boolean;
                search?: string;
                sort?: "newest" | "reference" | "title" | "usable-to";
                state?: components["schemas"]["CommitmentState"];
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "version": 1,
                     *           "reference": "SV-1",
                     *           "title": "Volunteer hours",
                     *           "state": "proposed",
                     *           "mode": "brokered",
                     *           "basis": "fixed",
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "quantity": 12000,
                     *           "windowFrom": "2026-04-01",
                     *           "windowTo": "2029-03-31",
                     *           "usableTo": "2029-03-31",
                     *           "sourceKind": "contract",
                     *           "sourceReference": null,
                     *           "measureId": null,
                     *           "contract": {
                     *             "id": "019e0000-0000-7000-8000-000000000002",
                     *             "title": "Resurfacing of the eastern roads",
                     *             "reference": "HW-1"
                     *           },
                     *           "supplier": {
                     *             "id": "019e0000-0000-7000-8000-000000000003",
                     *             "name": "supplier 1"
                     *           },
                     *           "reductionOutstanding": 0,
                     *           "aheadOfSpend": false,
                     *           "balances": {
                     *             "held": 0,
                     *             "open": 0,
                     *             "waived": 0,
                     *             "offered": 0,
                     *             "promised": 0,
                     *             "reserved": 0,
                     *             "confirmed": 0,
                     *             "delivered": 0,
                     *             "shortfall": 0,
                     *             "unconfirmed": 0,
                     *             "acceptedByCouncil": 0
                     *           },
                     *           "tracked": null,
                     *           "status": {
                     *             "state": "proposed",
                     *             "tag": "With the council",
                     *             "tone": "waiting",
                     *             "sentence": "Promised: 200 hours. Waiting for the council to accept.",
                     *             "waitingFor": "council",
                     *             "until": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfCommitmentRow"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Volunteer hours",
                 *       "kind": "volunteering",
                 *       "unit": "hour",
                 *       "quantity": 600,
                 *       "windowFrom": "2026-06-01",
                 *       "windowTo": "2029-03-31",
                 *       "reference": "019e0000-0000-7000-8000-000000000001",
                 *       "supplierId": "019e0000-0000-7000-8000-000000000002",
                 *       "contractId": "019e0000-0000-7000-8000-000000000003"
                 *     }
                 */
                "application/json": components["schemas"]["CommitmentDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000004",
                     *       "version": 1,
                     *       "reference": "019e0000-0000-7000-8000-000000000005",
                     *       "title": "Volunteer hours",
                     *       "state": "proposed",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 600,
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 0,
                     *         "promised": 0,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 600
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000006",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "proposed",
                     *         "tag": "With the council",
                     *         "tone": "waiting",
                     *         "sentence": "Promised: 10 hours. Waiting for the council to accept.",
                     *         "waitingFor": "council",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, promised-at-another-level, reference-taken, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-commitment, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "proposed",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 0,
                     *         "promised": 0,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "proposed",
                     *         "tag": "With the council",
                     *         "tone": "waiting",
                     *         "sentence": "Promised: 200 hours. Waiting for the council to accept.",
                     *         "waitingFor": "council",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Volunteer hours",
                 *       "kind": "volunteering",
                 *       "unit": "hour",
                 *       "quantity": 600,
                 *       "windowFrom": "2026-06-01",
                 *       "windowTo": "2029-03-31",
                 *       "reference": "019e0000-0000-7000-8000-000000000001",
                 *       "supplierId": "019e0000-0000-7000-8000-000000000002",
                 *       "contractId": "019e0000-0000-7000-8000-000000000003"
                 *     }
                 */
                "application/json": components["schemas"]["CommitmentDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000004",
                     *       "version": 2,
                     *       "reference": "019e0000-0000-7000-8000-000000000005",
                     *       "title": "Volunteer hours",
                     *       "state": "proposed",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 600,
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 0,
                     *         "promised": 0,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000006",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "proposed",
                     *         "tag": "With the council",
                     *         "tone": "waiting",
                     *         "sentence": "Promised: 10 hours. Waiting for the council to accept.",
                     *         "waitingFor": "council",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: council-changes-this, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, promised-at-another-level, reference-taken, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-commitment, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 12000,
                     *         "promised": 12000,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 200 hours confirmed. 200 hours still to find a home, 1034 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, contract-not-in-force, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: too-many-transfers, unknown-hold, window-passed, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_convert: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "into": {
                 *         "title": "Volunteer hours",
                 *         "kind": "volunteering",
                 *         "unit": "hour",
                 *         "quantity": 600,
                 *         "windowFrom": "2026-06-01",
                 *         "windowTo": "2029-03-31",
                 *         "reference": "SV-9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConversionDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "id": "019e0000-0000-7000-8000-000000000001",
                     *         "version": 3,
                     *         "reference": "SV-1",
                     *         "title": "Volunteer hours",
                     *         "state": "converted",
                     *         "mode": "brokered",
                     *         "basis": "fixed",
                     *         "kind": "volunteering",
                     *         "unit": "hour",
                     *         "quantity": 12000,
                     *         "windowFrom": "2026-04-01",
                     *         "windowTo": "2029-03-31",
                     *         "usableTo": "2029-03-31",
                     *         "sourceKind": "contract",
                     *         "sourceReference": null,
                     *         "measureId": null,
                     *         "contract": {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "title": "Resurfacing of the eastern roads",
                     *           "reference": "HW-1"
                     *         },
                     *         "supplier": {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "name": "supplier 1"
                     *         },
                     *         "reductionOutstanding": 0,
                     *         "aheadOfSpend": false,
                     *         "balances": {
                     *           "held": 0,
                     *           "open": 0,
                     *           "waived": 0,
                     *           "offered": 0,
                     *           "promised": 0,
                     *           "reserved": 0,
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "shortfall": 0,
                     *           "unconfirmed": 0,
                     *           "acceptedByCouncil": 0
                     *         },
                     *         "tracked": null,
                     *         "description": "",
                     *         "rateQuantity": null,
                     *         "ratePence": null,
                     *         "invoicedPence": 0,
                     *         "onlyWards": null,
                     *         "onlyGroupKinds": null,
                     *         "onlyThemes": null,
                     *         "onlyContract": false,
                     *         "convertedFromId": null,
                     *         "changes": [
                     *           {
                     *             "kind": "proposed",
                     *             "facts": {
                     *               "kind": "volunteering",
                     *               "unit": "hour",
                     *               "quantity": 12000
                     *             },
                     *             "reason": null,
                     *             "personId": "019e0000-0000-7000-8000-000000000004",
                     *             "reference": null,
                     *             "recordedAt": "2026-06-01T09:00:00.000Z"
                     *           }
                     *         ],
                     *         "reports": [],
                     *         "status": {
                     *           "state": "converted",
                     *           "tag": "Ended",
                     *           "tone": "stopped",
                     *           "sentence": "Turned into another promise.",
                     *           "waitingFor": null,
                     *           "until": null
                     *         }
                     *       },
                     *       "into": {
                     *         "id": "019e0000-0000-7000-8000-000000000005",
                     *         "version": 2,
                     *         "reference": "SV-9",
                     *         "title": "Volunteer hours",
                     *         "state": "accepted",
                     *         "mode": "brokered",
                     *         "basis": "fixed",
                     *         "kind": "volunteering",
                     *         "unit": "hour",
                     *         "quantity": 600,
                     *         "windowFrom": "2026-06-01",
                     *         "windowTo": "2029-03-31",
                     *         "usableTo": "2029-03-31",
                     *         "sourceKind": "contract",
                     *         "sourceReference": null,
                     *         "measureId": null,
                     *         "contract": {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "title": "Resurfacing of the eastern roads",
                     *           "reference": "HW-1"
                     *         },
                     *         "supplier": {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "name": "supplier 1"
                     *         },
                     *         "reductionOutstanding": 0,
                     *         "aheadOfSpend": false,
                     *         "balances": {
                     *           "held": 0,
                     *           "open": 0,
                     *           "waived": 0,
                     *           "offered": 600,
                     *           "promised": 600,
                     *           "reserved": 0,
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "shortfall": 0,
                     *           "unconfirmed": 0,
                     *           "acceptedByCouncil": 0
                     *         },
                     *         "tracked": null,
                     *         "description": "",
                     *         "rateQuantity": null,
                     *         "ratePence": null,
                     *         "invoicedPence": 0,
                     *         "onlyWards": null,
                     *         "onlyGroupKinds": null,
                     *         "onlyThemes": null,
                     *         "onlyContract": false,
                     *         "convertedFromId": "019e0000-0000-7000-8000-000000000001",
                     *         "changes": [
                     *           {
                     *             "kind": "proposed",
                     *             "facts": {
                     *               "kind": "volunteering",
                     *               "unit": "hour",
                     *               "quantity": 600
                     *             },
                     *             "reason": null,
                     *             "personId": "019e0000-0000-7000-8000-000000000006",
                     *             "reference": null,
                     *             "recordedAt": "2026-06-01T09:00:00.000Z"
                     *           }
                     *         ],
                     *         "reports": [],
                     *         "status": {
                     *           "state": "accepted",
                     *           "tag": "Promised",
                     *           "tone": "going",
                     *           "sentence": "0 hours of 10 hours confirmed. 10 hours still to find a home, 1034 days left.",
                     *           "waitingFor": "supplier",
                     *           "until": null
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        from: components["schemas"]["CommitmentDetail"];
                        into: components["schemas"]["CommitmentDetail"];
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, contract-not-in-force, promised-at-another-level, reference-taken, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-commitment, bad-fields, too-many-transfers, unknown-hold, window-passed, wrong-amount, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "ended",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2026-04-30",
                     *       "usableTo": "2026-04-30",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 0,
                     *         "promised": 12000,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 12000,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "ended",
                     *         "tag": "Ended",
                     *         "tone": "stopped",
                     *         "sentence": "Ended. 0 hours of 200 hours was confirmed.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, too-early, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "to": "2030-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["LastDayDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2030-03-31",
                     *       "usableTo": "2030-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 12000,
                     *         "promised": 12000,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 200 hours confirmed. 200 hours still to find a home, 1399 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, too-many-transfers, unknown-hold, wrong-amount, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_increase: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "amount": 60
                 *     }
                 */
                "application/json": components["schemas"]["AmountDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12060,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 12060,
                     *         "promised": 12060,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 201 hours confirmed. 201 hours still to find a home, 1034 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, spend-linked, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_invoiced: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "totalPence": 5000000,
                 *       "reference": "INV-1"
                 *     }
                 */
                "application/json": components["schemas"]["InvoicedDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-3",
                     *       "title": "Hours as we spend",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "spend_linked",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": null,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 300,
                     *         "promised": 300,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": 60,
                     *       "ratePence": 1000000,
                     *       "invoicedPence": 5000000,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": null
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 5 hours confirmed. 5 hours still to find a home, 1034 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, not-spend-linked, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_reduce: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "amount": 60
                 *     }
                 */
                "application/json": components["schemas"]["AmountDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 11940,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 11940,
                     *         "promised": 11940,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 199 hours confirmed. 199 hours still to find a home, 1034 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, spend-linked, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Promised before."
                 *     }
                 */
                "application/json": components["schemas"]["WhyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "refused",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 0,
                     *         "promised": 0,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "refused",
                     *         "tag": "Refused",
                     *         "tone": "stopped",
                     *         "sentence": "The council did not accept this promise.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tracked_report: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 3,
                 *       "from": "2026-04-01",
                 *       "to": "2026-05-31",
                 *       "evidence": "Payroll of May."
                 *     }
                 */
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "commitmentId": "019e0000-0000-7000-8000-000000000002",
                     *       "commitmentTitle": "Local jobs",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000003",
                     *       "kind": "local_jobs",
                     *       "unit": "person",
                     *       "state": "reported",
                     *       "quantity": 3,
                     *       "acceptedQuantity": null,
                     *       "from": "2026-04-01",
                     *       "to": "2026-05-31",
                     *       "evidence": "Payroll of May.",
                     *       "decisionEvidence": null,
                     *       "reportedAt": "2026-06-01T09:00:00.000Z",
                     *       "decidedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["TrackedReportView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-report, dates-cross, not-tracked, wrong-date, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_release: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "fences": []
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 12000,
                     *         "promised": 12000,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 200 hours confirmed. 200 hours still to find a home, 1034 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentChanges_waive: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "amount": 60
                 *     }
                 */
                "application/json": components["schemas"]["WaiverDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "accepted",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 60,
                     *         "offered": 11940,
                     *         "promised": 12000,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Promised",
                     *         "tone": "going",
                     *         "sentence": "0 hours of 200 hours confirmed. 199 hours still to find a home, 1034 days left.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, over-limit, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "A mistake."
                 *     }
                 */
                "application/json": components["schemas"]["WhyDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "SV-1",
                     *       "title": "Volunteer hours",
                     *       "state": "withdrawn",
                     *       "mode": "brokered",
                     *       "basis": "fixed",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "windowFrom": "2026-04-01",
                     *       "windowTo": "2029-03-31",
                     *       "usableTo": "2029-03-31",
                     *       "sourceKind": "contract",
                     *       "sourceReference": null,
                     *       "measureId": null,
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "name": "supplier 1"
                     *       },
                     *       "reductionOutstanding": 0,
                     *       "aheadOfSpend": false,
                     *       "balances": {
                     *         "held": 0,
                     *         "open": 0,
                     *         "waived": 0,
                     *         "offered": 0,
                     *         "promised": 0,
                     *         "reserved": 0,
                     *         "confirmed": 0,
                     *         "delivered": 0,
                     *         "shortfall": 0,
                     *         "unconfirmed": 0,
                     *         "acceptedByCouncil": 0
                     *       },
                     *       "tracked": null,
                     *       "description": "",
                     *       "rateQuantity": null,
                     *       "ratePence": null,
                     *       "invoicedPence": 0,
                     *       "onlyWards": null,
                     *       "onlyGroupKinds": null,
                     *       "onlyThemes": null,
                     *       "onlyContract": false,
                     *       "convertedFromId": null,
                     *       "changes": [
                     *         {
                     *           "kind": "proposed",
                     *           "facts": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000
                     *           },
                     *           "reason": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "reports": [],
                     *       "status": {
                     *         "state": "withdrawn",
                     *         "tag": "Ended",
                     *         "tone": "stopped",
                     *         "sentence": "Taken back before it was accepted.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: council-changes-this, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Concerns_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["ConcernState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "state": "open",
                     *           "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *           "organisationName": "group 1",
                     *           "matchId": null,
                     *           "note": "A helper was alone with a child.",
                     *           "raisedById": null,
                     *           "raisedBy": null,
                     *           "pausedAt": null,
                     *           "decision": null,
                     *           "decidedAt": null,
                     *           "steps": [
                     *             {
                     *               "note": "",
                     *               "step": "raised",
                     *               "personId": null,
                     *               "recordedAt": "2026-06-01T09:00:00.000Z"
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "createdAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfConcernView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Concerns_raise: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "A helper was alone with a child."
                 *     }
                 */
                "application/json": components["schemas"]["ConcernDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "inDanger": "999",
                     *       "childNumber": "01865 000001",
                     *       "adultNumber": "01865 000002"
                     *     }
                     */
                    "application/json": components["schemas"]["Raised"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-concern, bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Concerns_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "open",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "matchId": null,
                     *       "note": "A helper was alone with a child.",
                     *       "raisedById": null,
                     *       "raisedBy": null,
                     *       "pausedAt": null,
                     *       "decision": null,
                     *       "decidedAt": null,
                     *       "steps": [
                     *         {
                     *           "note": "",
                     *           "step": "raised",
                     *           "personId": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ConcernView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Concerns_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "advice-given",
                 *       "reason": "It was agreed in writing."
                 *     }
                 */
                "application/json": components["schemas"]["ConcernDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-decision, bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Concerns_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Concerns_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 3
                     *     }
                     */
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_list: {
        parameters: {
            query?: {
                cursor?: string;
                endsBefore?: string;
                limit?: number;
                managerId?: string;
                parentId?: string;
                search?: string;
                sort?: "ends" | "newest" | "reference" | "title";
                state?: components["schemas"]["ContractState"];
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "version": 1,
                     *           "reference": "HW-1",
                     *           "ocid": null,
                     *           "title": "Resurfacing of the eastern roads",
                     *           "level": "contract",
                     *           "parentId": null,
                     *           "state": "active",
                     *           "source": "typed",
                     *           "valuePence": null,
                     *           "startsOn": "2026-04-01",
                     *           "endsOn": "2029-03-31",
                     *           "tailDays": 0,
                     *           "managerId": null,
                     *           "buyerName": null,
                     *           "suppliers": [
                     *             {
                     *               "id": "019e0000-0000-7000-8000-000000000002",
                     *               "name": "supplier 1",
                     *               "shareBp": null
                     *             }
                     *           ],
                     *           "commitments": {
                     *             "ended": 0,
                     *             "accepted": 0,
                     *             "proposed": 0,
                     *             "outstanding": 0
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfContractRow"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_create: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Lighting",
                 *       "startsOn": "2026-04-01",
                 *       "endsOn": "2029-03-31",
                 *       "reference": "019e0000-0000-7000-8000-000000000001",
                 *       "suppliers": [
                 *         {
                 *           "organisationId": "019e0000-0000-7000-8000-000000000002"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ContractDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000003",
                     *       "version": 1,
                     *       "reference": "019e0000-0000-7000-8000-000000000004",
                     *       "ocid": null,
                     *       "title": "Lighting",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": "019e0000-0000-7000-8000-000000000005",
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, reference-taken, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-contract, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_activate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_endEarly: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "to": "2028-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["LastDayDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2028-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": [
                     *         {
                     *           "kind": "early_end",
                     *           "facts": {
                     *             "to": "2028-03-31",
                     *             "from": "2029-03-31"
                     *           },
                     *           "reason": "Agreed at the review.",
                     *           "personId": "019e0000-0000-7000-8000-000000000003",
                     *           "reference": "VAR-7",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "effectiveOn": "2026-06-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "to": "2030-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["LastDayDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2030-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": [
                     *         {
                     *           "kind": "extension",
                     *           "facts": {
                     *             "to": "2030-03-31",
                     *             "from": "2029-03-31"
                     *           },
                     *           "reason": "Agreed at the review.",
                     *           "personId": "019e0000-0000-7000-8000-000000000003",
                     *           "reference": "VAR-7",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "effectiveOn": "2026-06-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_nameManager: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": null
                 *     }
                 */
                "application/json": components["schemas"]["ManagerDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-contract, bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_novate: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "fromId": "019e0000-0000-7000-8000-000000000001",
                 *       "toId": "019e0000-0000-7000-8000-000000000002"
                 *     }
                 */
                "application/json": components["schemas"]["NovationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000003",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": [
                     *         {
                     *           "kind": "novation",
                     *           "facts": {
                     *             "toId": "019e0000-0000-7000-8000-000000000002",
                     *             "fromId": "019e0000-0000-7000-8000-000000000001"
                     *           },
                     *           "reason": "Agreed at the review.",
                     *           "personId": "019e0000-0000-7000-8000-000000000004",
                     *           "reference": "VAR-7",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "effectiveOn": "2026-06-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-contract-manager, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-contract, bad-fields, too-many-transfers, unknown-hold, wrong-amount, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_vary: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "VAR-7",
                 *       "reason": "Agreed at the review.",
                 *       "valuePence": 100000
                 *     }
                 */
                "application/json": components["schemas"]["VariationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "active",
                     *       "source": "typed",
                     *       "valuePence": 100000,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": [
                     *         {
                     *           "kind": "variation",
                     *           "facts": {
                     *             "tailTo": 0,
                     *             "valueTo": 100000,
                     *             "tailFrom": 0,
                     *             "valueFrom": null
                     *           },
                     *           "reason": "Agreed at the review.",
                     *           "personId": "019e0000-0000-7000-8000-000000000003",
                     *           "reference": "VAR-7",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "effectiveOn": "2026-06-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-change, bad-contract, bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Contracts_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "reference": "HW-1",
                     *       "ocid": null,
                     *       "title": "Resurfacing of the eastern roads",
                     *       "level": "contract",
                     *       "parentId": null,
                     *       "state": "withdrawn",
                     *       "source": "typed",
                     *       "valuePence": null,
                     *       "startsOn": "2026-04-01",
                     *       "endsOn": "2029-03-31",
                     *       "tailDays": 0,
                     *       "managerId": null,
                     *       "buyerName": null,
                     *       "suppliers": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "supplier 1",
                     *           "shareBp": null
                     *         }
                     *       ],
                     *       "commitments": {
                     *         "ended": 0,
                     *         "accepted": 0,
                     *         "proposed": 0,
                     *         "outstanding": 0
                     *       },
                     *       "description": "",
                     *       "buyerIdentifier": null,
                     *       "changes": []
                     *     }
                     */
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "slug": "oxford-test",
                     *       "name": "oxford-test Council",
                     *       "tier": "district",
                     *       "gssCode": null,
                     *       "accent": null,
                     *       "version": 1,
                     *       "rules": {
                     *         "country": "england-and-wales",
                     *         "liveNeedLimit": 3,
                     *         "informalGoodsLimitPence": 50000,
                     *         "fairShare": 0.8,
                     *         "step": {
                     *           "hour": 30,
                     *           "item": 1,
                     *           "gbp": 100,
                     *           "day": 1,
                     *           "week": 1,
                     *           "placement": 1
                     *         },
                     *         "shortRouteMinutes": 480,
                     *         "tailDays": 90,
                     *         "lateLogDays": 30,
                     *         "closedWeeksMost": 10,
                     *         "smallestPublicCount": 5,
                     *         "recordsOfficerId": null
                     *       },
                     *       "clocks": {
                     *         "needAnswerDays": 5,
                     *         "applicationAnswerDays": 5,
                     *         "acceptanceDays": 10,
                     *         "acceptanceMostDays": 25,
                     *         "confirmDays": 10,
                     *         "remindDays": [
                     *           3
                     *         ],
                     *         "standingPledgeDays": 10,
                     *         "appealDays": 10,
                     *         "introductionDays": 15
                     *       },
                     *       "safeguarding": {
                     *         "childNumber": "01865 000001",
                     *         "adultNumber": "01865 000002",
                     *         "leadPersonId": null,
                     *         "deputyPersonId": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": {
                 *         "liveNeedLimit": 50
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CouncilChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "slug": "oxford-test",
                     *       "name": "oxford-test Council",
                     *       "tier": "district",
                     *       "gssCode": null,
                     *       "accent": null,
                     *       "version": 2,
                     *       "rules": {
                     *         "country": "england-and-wales",
                     *         "liveNeedLimit": 50,
                     *         "informalGoodsLimitPence": 50000,
                     *         "fairShare": 0.8,
                     *         "step": {
                     *           "hour": 30,
                     *           "item": 1,
                     *           "gbp": 100,
                     *           "day": 1,
                     *           "week": 1,
                     *           "placement": 1
                     *         },
                     *         "shortRouteMinutes": 480,
                     *         "tailDays": 90,
                     *         "lateLogDays": 30,
                     *         "closedWeeksMost": 10,
                     *         "smallestPublicCount": 5,
                     *         "recordsOfficerId": null
                     *       },
                     *       "clocks": {
                     *         "needAnswerDays": 5,
                     *         "applicationAnswerDays": 5,
                     *         "acceptanceDays": 10,
                     *         "acceptanceMostDays": 25,
                     *         "confirmDays": 10,
                     *         "remindDays": [
                     *           3
                     *         ],
                     *         "standingPledgeDays": 10,
                     *         "appealDays": 10,
                     *         "introductionDays": 15
                     *       },
                     *       "safeguarding": {
                     *         "childNumber": "01865 000001",
                     *         "adultNumber": "01865 000002",
                     *         "leadPersonId": null,
                     *         "deputyPersonId": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CouncilView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, unknown-person, wrong-accent, wrong-clocks, wrong-council */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_holidays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         "2024-01-01"
                     *       ],
                     *       "until": "2028-12-31",
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: string[];
                        nextCursor: null;
                        until: string;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_area: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "E05013096",
                     *           "name": "Barton & Sandhills",
                     *           "districtCode": "E07000178",
                     *           "district": "Oxford"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfAreaWard"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Council_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Part of the name */
                search?: string;
                tier?: "county" | "district" | "other" | "parish" | "unitary";
                /** @description Whose area holds this ward */
                ward?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "slug": "elsewhere",
                     *           "name": "elsewhere Council",
                     *           "tier": "district",
                     *           "gssCode": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfListedCouncil"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_consistency: {
        parameters: {
            query: {
                first: number;
                second: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first": 1,
                     *       "second": 3,
                     *       "path": [
                     *         "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-sizes */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_heads: {
        parameters: {
            query?: {
                below?: number;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "commonweal heads 1",
                     *       "council": "019e0000-0000-7000-8000-000000000001",
                     *       "keys": [
                     *         {
                     *           "id": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *           "publicKey": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *           "since": "2026-06-01T09:00:00.000Z",
                     *           "predecessor": null,
                     *           "signature": "Xl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXg=="
                     *         }
                     *       ],
                     *       "heads": [
                     *         {
                     *           "council": "019e0000-0000-7000-8000-000000000001",
                     *           "size": 1,
                     *           "root": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *           "signedAt": "2026-06-01T09:00:00.000Z",
                     *           "key": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *           "signature": "Xl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXg=="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HeadsDocument"];
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                matchId?: string;
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "matchId": "019e0000-0000-7000-8000-000000000002",
                     *           "needId": "019e0000-0000-7000-8000-000000000003",
                     *           "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *           "supplierName": "supplier 1",
                     *           "groupId": "019e0000-0000-7000-8000-000000000005",
                     *           "groupName": "group 1",
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "state": "logged",
                     *           "quantity": 480,
                     *           "claimed": 480,
                     *           "happenedOn": "2026-06-01",
                     *           "deliverer": "",
                     *           "note": "",
                     *           "sessionId": null,
                     *           "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *           "version": 1,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "confirmations": [],
                     *           "transfers": [
                     *             "019e0000-0000-7000-8000-000000000006"
                     *           ],
                     *           "confirmed": 0,
                     *           "inQuestion": false,
                     *           "status": {
                     *             "state": "logged",
                     *             "tag": "To confirm",
                     *             "tone": "waiting",
                     *             "sentence": "Delivered: 8 hours on Monday 1 June 2026, says supplier 1. Waiting for group 1 to confirm, until Monday 15 June 2026.",
                     *             "waitingFor": "group",
                     *             "until": "2026-06-01T09:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfDeliveryView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "matchId": "019e0000-0000-7000-8000-000000000002",
                     *       "needId": "019e0000-0000-7000-8000-000000000003",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000005",
                     *       "groupName": "group 1",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "state": "logged",
                     *       "quantity": 480,
                     *       "claimed": 480,
                     *       "happenedOn": "2026-06-01",
                     *       "deliverer": "",
                     *       "note": "",
                     *       "sessionId": null,
                     *       "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "confirmations": [],
                     *       "transfers": [
                     *         "019e0000-0000-7000-8000-000000000006"
                     *       ],
                     *       "confirmed": 0,
                     *       "inQuestion": false,
                     *       "status": {
                     *         "state": "logged",
                     *         "tag": "To confirm",
                     *         "tone": "waiting",
                     *         "sentence": "Delivered: 8 hours on Monday 1 June 2026, says supplier 1. Waiting for group 1 to confirm, until Monday 15 June 2026.",
                     *         "waitingFor": "group",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "all",
                 *       "whatChanged": "The hall is bright."
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmationDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "matchId": "019e0000-0000-7000-8000-000000000002",
                     *       "needId": "019e0000-0000-7000-8000-000000000003",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000005",
                     *       "groupName": "group 1",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "state": "confirmed",
                     *       "quantity": 480,
                     *       "claimed": 480,
                     *       "happenedOn": "2026-06-01",
                     *       "deliverer": "",
                     *       "note": "",
                     *       "sessionId": null,
                     *       "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "confirmations": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000006",
                     *           "way": "account",
                     *           "late": false,
                     *           "answer": "all",
                     *           "quantity": 480,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "whatChanged": "The hall is bright."
                     *         }
                     *       ],
                     *       "transfers": [
                     *         "019e0000-0000-7000-8000-000000000007"
                     *       ],
                     *       "confirmed": 480,
                     *       "inQuestion": false,
                     *       "status": {
                     *         "state": "confirmed",
                     *         "tag": "Confirmed",
                     *         "tone": "done",
                     *         "sentence": "Confirmed: 8 hours on Monday 1 June 2026.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: already-decided, command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-confirmation, bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "deliveryId": "019e0000-0000-7000-8000-000000000002",
                     *           "mediaType": "application/pdf",
                     *           "bytes": 15,
                     *           "sha256": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "fileName": "evidence-2026-06-01-e27e9af1740b.pdf"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EvidenceView"][];
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_attach: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "deliveryId": "019e0000-0000-7000-8000-000000000002",
                     *       "mediaType": "application/pdf",
                     *       "bytes": 54,
                     *       "sha256": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "fileName": "evidence-2026-06-01-17a9c98ee97d.pdf"
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: attached-already, command-conflict, stale-version, taken, too-many, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type that is read here: unsupported-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, damaged-file, file-missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_acceptEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "It was agreed in writing."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "matchId": "019e0000-0000-7000-8000-000000000002",
                     *       "needId": "019e0000-0000-7000-8000-000000000003",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000005",
                     *       "groupName": "group 1",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "state": "unconfirmed",
                     *       "quantity": 480,
                     *       "claimed": 480,
                     *       "happenedOn": "2026-06-01",
                     *       "deliverer": "",
                     *       "note": "",
                     *       "sessionId": null,
                     *       "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "confirmations": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000006",
                     *           "way": "account",
                     *           "late": false,
                     *           "answer": "accepted-by-council",
                     *           "quantity": 480,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "whatChanged": "It was agreed in writing."
                     *         }
                     *       ],
                     *       "transfers": [
                     *         "019e0000-0000-7000-8000-000000000007"
                     *       ],
                     *       "confirmed": 0,
                     *       "inQuestion": false,
                     *       "status": {
                     *         "state": "unconfirmed",
                     *         "tag": "Not confirmed",
                     *         "tone": "attention",
                     *         "sentence": "Not confirmed in time. Shown apart from confirmed help in every report. Group 380 can still confirm.",
                     *         "waitingFor": "group",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: already-decided, command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-confirmation, bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "image/jpeg": string;
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidenceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "council": {
                     *         "id": "019e0000-0000-7000-8000-000000000001",
                     *         "slug": "oxford-test",
                     *         "name": "oxford-test Council"
                     *       },
                     *       "delivery": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "matchId": "019e0000-0000-7000-8000-000000000003",
                     *         "needId": "019e0000-0000-7000-8000-000000000004",
                     *         "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *         "supplierName": "supplier 1",
                     *         "groupId": "019e0000-0000-7000-8000-000000000006",
                     *         "groupName": "group 1",
                     *         "kind": "volunteering",
                     *         "unit": "hour",
                     *         "state": "confirmed",
                     *         "quantity": 480,
                     *         "claimed": 480,
                     *         "happenedOn": "2026-06-01",
                     *         "deliverer": "",
                     *         "note": "",
                     *         "sessionId": null,
                     *         "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *         "version": 2,
                     *         "createdAt": "2026-06-01T09:00:00.000Z",
                     *         "confirmations": [
                     *           {
                     *             "id": "019e0000-0000-7000-8000-000000000007",
                     *             "way": "account",
                     *             "late": false,
                     *             "answer": "all",
                     *             "quantity": 480,
                     *             "recordedAt": "2026-06-01T09:00:00.000Z",
                     *             "whatChanged": "The hall is bright."
                     *           }
                     *         ],
                     *         "confirmed": 480,
                     *         "inQuestion": false,
                     *         "status": {
                     *           "state": "confirmed",
                     *           "tag": "Confirmed",
                     *           "tone": "done",
                     *           "sentence": "Confirmed: 8 hours on Monday 1 June 2026.",
                     *           "waitingFor": null,
                     *           "until": null
                     *         }
                     *       },
                     *       "sealed": true,
                     *       "head": {
                     *         "council": "019e0000-0000-7000-8000-000000000001",
                     *         "size": 1,
                     *         "root": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *         "signedAt": "2026-06-01T09:00:00.000Z",
                     *         "key": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *         "signature": "Xl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXg=="
                     *       },
                     *       "entries": [
                     *         {
                     *           "transfer": {
                     *             "council": "019e0000-0000-7000-8000-000000000001",
                     *             "id": "019e0000-0000-7000-8000-000000000008",
                     *             "command": "019e0000-0000-7000-8000-000000000009",
                     *             "ordinal": 0,
                     *             "group": 0,
                     *             "kind": "hold",
                     *             "debit": {
                     *               "id": "019e0000-0000-7000-8000-000000000010",
                     *               "book": "supply",
                     *               "stage": "reserved",
                     *               "subject": "019e0000-0000-7000-8000-000000000003",
                     *               "unit": "hour",
                     *               "detail": ""
                     *             },
                     *             "credit": {
                     *               "id": "019e0000-0000-7000-8000-000000000011",
                     *               "book": "supply",
                     *               "stage": "confirmed",
                     *               "subject": "019e0000-0000-7000-8000-000000000003",
                     *               "unit": "hour",
                     *               "detail": "group-confirmed"
                     *             },
                     *             "unit": "hour",
                     *             "amount": "480",
                     *             "code": "delivery.logged",
                     *             "target": null,
                     *             "event": "019e0000-0000-7000-8000-000000000012",
                     *             "happenedOn": "2026-06-01",
                     *             "lapsesAt": null,
                     *             "recordedAt": "2026-06-01T09:00:00.000Z"
                     *           },
                     *           "proof": {
                     *             "leaf": 1,
                     *             "leafHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *             "path": [
                     *               "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: not-confirmed-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_reverse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "It was agreed in writing."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "matchId": "019e0000-0000-7000-8000-000000000002",
                     *       "needId": "019e0000-0000-7000-8000-000000000003",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000005",
                     *       "groupName": "group 1",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "state": "reversed",
                     *       "quantity": 480,
                     *       "claimed": 480,
                     *       "happenedOn": "2026-06-01",
                     *       "deliverer": "",
                     *       "note": "",
                     *       "sessionId": null,
                     *       "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "confirmations": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000006",
                     *           "way": "account",
                     *           "late": false,
                     *           "answer": "all",
                     *           "quantity": 480,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "whatChanged": "The hall is bright."
                     *         }
                     *       ],
                     *       "transfers": [
                     *         "019e0000-0000-7000-8000-000000000007"
                     *       ],
                     *       "confirmed": 0,
                     *       "inQuestion": false,
                     *       "status": {
                     *         "state": "reversed",
                     *         "tag": "Not counted",
                     *         "tone": "stopped",
                     *         "sentence": "Corrected: it no longer counts.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: case-open, command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-confirmation, bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "matchId": "019e0000-0000-7000-8000-000000000002",
                     *       "needId": "019e0000-0000-7000-8000-000000000003",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000005",
                     *       "groupName": "group 1",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "state": "withdrawn",
                     *       "quantity": 480,
                     *       "claimed": 480,
                     *       "happenedOn": "2026-06-01",
                     *       "deliverer": "",
                     *       "note": "",
                     *       "sessionId": null,
                     *       "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "confirmations": [],
                     *       "transfers": [
                     *         "019e0000-0000-7000-8000-000000000006"
                     *       ],
                     *       "confirmed": 0,
                     *       "inQuestion": false,
                     *       "status": {
                     *         "state": "withdrawn",
                     *         "tag": "Not counted",
                     *         "tone": "stopped",
                     *         "sentence": "Taken back by you. It does not count.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Books_events: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                person?: string;
                subject?: string;
                subjectType?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "type": "commitment.proposed",
                     *           "subjectType": "commitment",
                     *           "subjectId": "019e0000-0000-7000-8000-000000000002",
                     *           "personId": "019e0000-0000-7000-8000-000000000003",
                     *           "organisationId": null,
                     *           "payload": {
                     *             "kind": "volunteering",
                     *             "unit": "hour",
                     *             "quantity": 12000,
                     *             "contractId": "019e0000-0000-7000-8000-000000000004",
                     *             "organisationId": "019e0000-0000-7000-8000-000000000005"
                     *           },
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfEventView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_csv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example recorded_at,happened_on,kind,code,amount,unit,debit,credit,transfer_id,debit_account_id,credit_account_id,target_id,event_id,command_id,ordinal,group,lapses_at
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000001,Supply:Not yet offered:019e0000-0000-7000-8000-000000000001,019e0000-0000-7000-8000-000000000002,019e0000-0000-7000-8000-000000000003,019e0000-0000-7000-8000-000000000004,,,019e0000-0000-7000-8000-000000000005,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000001,Supply:On offer:019e0000-0000-7000-8000-000000000006,019e0000-0000-7000-8000-000000000007,019e0000-0000-7000-8000-000000000004,019e0000-0000-7000-8000-000000000008,,,019e0000-0000-7000-8000-000000000005,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000009,Supply:Not yet offered:019e0000-0000-7000-8000-000000000009,019e0000-0000-7000-8000-000000000010,019e0000-0000-7000-8000-000000000011,019e0000-0000-7000-8000-000000000012,,,019e0000-0000-7000-8000-000000000013,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000009,Supply:On offer:019e0000-0000-7000-8000-000000000014,019e0000-0000-7000-8000-000000000015,019e0000-0000-7000-8000-000000000012,019e0000-0000-7000-8000-000000000016,,,019e0000-0000-7000-8000-000000000013,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.increased,60,hour,Supply:Promised:019e0000-0000-7000-8000-000000000009,Supply:Not yet offered:019e0000-0000-7000-8000-000000000009,019e0000-0000-7000-8000-000000000017,019e0000-0000-7000-8000-000000000011,019e0000-0000-7000-8000-000000000012,,,019e0000-0000-7000-8000-000000000018,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,60,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000009,Supply:On offer:019e0000-0000-7000-8000-000000000014,019e0000-0000-7000-8000-000000000019,019e0000-0000-7000-8000-000000000012,019e0000-0000-7000-8000-000000000016,,,019e0000-0000-7000-8000-000000000018,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000020,Supply:Not yet offered:019e0000-0000-7000-8000-000000000020,019e0000-0000-7000-8000-000000000021,019e0000-0000-7000-8000-000000000022,019e0000-0000-7000-8000-000000000023,,,019e0000-0000-7000-8000-000000000024,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000020,Supply:On offer:019e0000-0000-7000-8000-000000000025,019e0000-0000-7000-8000-000000000026,019e0000-0000-7000-8000-000000000023,019e0000-0000-7000-8000-000000000027,,,019e0000-0000-7000-8000-000000000024,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.shrunk,60,hour,Supply:On offer:019e0000-0000-7000-8000-000000000025,Supply:Not yet offered:019e0000-0000-7000-8000-000000000020,019e0000-0000-7000-8000-000000000028,019e0000-0000-7000-8000-000000000027,019e0000-0000-7000-8000-000000000023,,,019e0000-0000-7000-8000-000000000029,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.reduced,60,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000020,Supply:Promised:019e0000-0000-7000-8000-000000000020,019e0000-0000-7000-8000-000000000030,019e0000-0000-7000-8000-000000000023,019e0000-0000-7000-8000-000000000022,,,019e0000-0000-7000-8000-000000000029,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.earned,300,hour,Supply:Promised:019e0000-0000-7000-8000-000000000031,Supply:Not yet offered:019e0000-0000-7000-8000-000000000031,019e0000-0000-7000-8000-000000000032,019e0000-0000-7000-8000-000000000033,019e0000-0000-7000-8000-000000000034,,,019e0000-0000-7000-8000-000000000035,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,300,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000031,Supply:On offer:019e0000-0000-7000-8000-000000000036,019e0000-0000-7000-8000-000000000037,019e0000-0000-7000-8000-000000000034,019e0000-0000-7000-8000-000000000038,,,019e0000-0000-7000-8000-000000000035,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000039,Supply:Not yet offered:019e0000-0000-7000-8000-000000000039,019e0000-0000-7000-8000-000000000040,019e0000-0000-7000-8000-000000000041,019e0000-0000-7000-8000-000000000042,,,019e0000-0000-7000-8000-000000000043,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000039,Supply:On offer:019e0000-0000-7000-8000-000000000044,019e0000-0000-7000-8000-000000000045,019e0000-0000-7000-8000-000000000042,019e0000-0000-7000-8000-000000000046,,,019e0000-0000-7000-8000-000000000043,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000047,Supply:Not yet offered:019e0000-0000-7000-8000-000000000047,019e0000-0000-7000-8000-000000000048,019e0000-0000-7000-8000-000000000049,019e0000-0000-7000-8000-000000000050,,,019e0000-0000-7000-8000-000000000051,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000047,Supply:On offer:019e0000-0000-7000-8000-000000000052,019e0000-0000-7000-8000-000000000053,019e0000-0000-7000-8000-000000000050,019e0000-0000-7000-8000-000000000054,,,019e0000-0000-7000-8000-000000000051,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.shrunk,12000,hour,Supply:On offer:019e0000-0000-7000-8000-000000000052,Supply:Not yet offered:019e0000-0000-7000-8000-000000000047,019e0000-0000-7000-8000-000000000055,019e0000-0000-7000-8000-000000000054,019e0000-0000-7000-8000-000000000050,,,019e0000-0000-7000-8000-000000000056,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.ended,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000047,Supply:Never delivered:019e0000-0000-7000-8000-000000000047,019e0000-0000-7000-8000-000000000057,019e0000-0000-7000-8000-000000000050,019e0000-0000-7000-8000-000000000058,,,019e0000-0000-7000-8000-000000000056,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000059,Supply:Not yet offered:019e0000-0000-7000-8000-000000000059,019e0000-0000-7000-8000-000000000060,019e0000-0000-7000-8000-000000000061,019e0000-0000-7000-8000-000000000062,,,019e0000-0000-7000-8000-000000000063,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000059,Supply:On offer:019e0000-0000-7000-8000-000000000064,019e0000-0000-7000-8000-000000000065,019e0000-0000-7000-8000-000000000062,019e0000-0000-7000-8000-000000000066,,,019e0000-0000-7000-8000-000000000063,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.shrunk,60,hour,Supply:On offer:019e0000-0000-7000-8000-000000000064,Supply:Not yet offered:019e0000-0000-7000-8000-000000000059,019e0000-0000-7000-8000-000000000067,019e0000-0000-7000-8000-000000000066,019e0000-0000-7000-8000-000000000062,,,019e0000-0000-7000-8000-000000000068,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.waived,60,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000059,Supply:Waived:019e0000-0000-7000-8000-000000000059,019e0000-0000-7000-8000-000000000069,019e0000-0000-7000-8000-000000000062,019e0000-0000-7000-8000-000000000070,,,019e0000-0000-7000-8000-000000000068,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000071,Supply:Not yet offered:019e0000-0000-7000-8000-000000000071,019e0000-0000-7000-8000-000000000072,019e0000-0000-7000-8000-000000000073,019e0000-0000-7000-8000-000000000074,,,019e0000-0000-7000-8000-000000000075,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000071,Supply:On offer:019e0000-0000-7000-8000-000000000076,019e0000-0000-7000-8000-000000000077,019e0000-0000-7000-8000-000000000074,019e0000-0000-7000-8000-000000000078,,,019e0000-0000-7000-8000-000000000075,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.shrunk,12000,hour,Supply:On offer:019e0000-0000-7000-8000-000000000076,Supply:Not yet offered:019e0000-0000-7000-8000-000000000071,019e0000-0000-7000-8000-000000000079,019e0000-0000-7000-8000-000000000078,019e0000-0000-7000-8000-000000000074,,,019e0000-0000-7000-8000-000000000080,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.converted,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000071,Supply:Promised:019e0000-0000-7000-8000-000000000071,019e0000-0000-7000-8000-000000000081,019e0000-0000-7000-8000-000000000074,019e0000-0000-7000-8000-000000000073,,,019e0000-0000-7000-8000-000000000080,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,600,hour,Supply:Promised:019e0000-0000-7000-8000-000000000082,Supply:Not yet offered:019e0000-0000-7000-8000-000000000082,019e0000-0000-7000-8000-000000000083,019e0000-0000-7000-8000-000000000084,019e0000-0000-7000-8000-000000000085,,,019e0000-0000-7000-8000-000000000080,2,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,600,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000082,Supply:On offer:019e0000-0000-7000-8000-000000000086,019e0000-0000-7000-8000-000000000087,019e0000-0000-7000-8000-000000000085,019e0000-0000-7000-8000-000000000088,,,019e0000-0000-7000-8000-000000000080,3,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000089,Supply:Not yet offered:019e0000-0000-7000-8000-000000000089,019e0000-0000-7000-8000-000000000090,019e0000-0000-7000-8000-000000000091,019e0000-0000-7000-8000-000000000092,,,019e0000-0000-7000-8000-000000000093,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000089,Supply:On offer:019e0000-0000-7000-8000-000000000094,019e0000-0000-7000-8000-000000000095,019e0000-0000-7000-8000-000000000092,019e0000-0000-7000-8000-000000000096,,,019e0000-0000-7000-8000-000000000093,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000097,Supply:Not yet offered:019e0000-0000-7000-8000-000000000097,019e0000-0000-7000-8000-000000000098,019e0000-0000-7000-8000-000000000099,019e0000-0000-7000-8000-000000000100,,,019e0000-0000-7000-8000-000000000101,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000097,Supply:On offer:019e0000-0000-7000-8000-000000000102,019e0000-0000-7000-8000-000000000103,019e0000-0000-7000-8000-000000000100,019e0000-0000-7000-8000-000000000104,,,019e0000-0000-7000-8000-000000000101,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000105,Supply:Not yet offered:019e0000-0000-7000-8000-000000000105,019e0000-0000-7000-8000-000000000106,019e0000-0000-7000-8000-000000000107,019e0000-0000-7000-8000-000000000108,,,019e0000-0000-7000-8000-000000000109,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000105,Supply:On offer:019e0000-0000-7000-8000-000000000110,019e0000-0000-7000-8000-000000000111,019e0000-0000-7000-8000-000000000108,019e0000-0000-7000-8000-000000000112,,,019e0000-0000-7000-8000-000000000109,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000113,Supply:Not yet offered:019e0000-0000-7000-8000-000000000113,019e0000-0000-7000-8000-000000000114,019e0000-0000-7000-8000-000000000115,019e0000-0000-7000-8000-000000000116,,,019e0000-0000-7000-8000-000000000117,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000113,Supply:On offer:019e0000-0000-7000-8000-000000000118,019e0000-0000-7000-8000-000000000119,019e0000-0000-7000-8000-000000000116,019e0000-0000-7000-8000-000000000120,,,019e0000-0000-7000-8000-000000000117,1,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,commitment.accepted,12000,hour,Supply:Promised:019e0000-0000-7000-8000-000000000121,Supply:Not yet offered:019e0000-0000-7000-8000-000000000121,019e0000-0000-7000-8000-000000000122,019e0000-0000-7000-8000-000000000123,019e0000-0000-7000-8000-000000000124,,,019e0000-0000-7000-8000-000000000125,0,0,
                     *     2026-06-01T09:00:00.000Z,2026-06-01,single,pledge.offered,12000,hour,Supply:Not yet offered:019e0000-0000-7000-8000-000000000121,Supply:On offer:019e0000-0000-7000-8000-000000000126,019e0000-0000-7000-8000-000000000127,019e0000-0000-7000-8000-000000000124,019e0000-0000-7000-8000-000000000128,,,019e0000-0000-7000-8000-000000000125,1,0,
                     */
                    "text/csv": string;
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_hledger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example ; The journal of a council's books in plain-text accounting. A credit adds, a debit takes away: a balance here is the balance in the books.
                     *     ; What is held moves no balance: it stands apart under Held, in virtual postings. Without them: hledger balance --real
                     *     commodity 1000.00 GBP
                     *     commodity 1000.00 "GBP of social value"
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000001) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000002
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000003  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000003  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000004) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000002
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000003  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000005  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000006) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000007
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000008  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000008  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000009) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000007
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000008  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000010  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000011) commitment.increased  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000012
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000008  -60 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000008  60 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000013) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000012
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000008  -60 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000010  60 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000014) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000015
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000016  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000016  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000017) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000015
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000016  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000018  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000019) pledge.shrunk  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000020
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000018  -60 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000016  60 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000021) commitment.reduced  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000020
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000016  -60 minutes
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000016  60 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000022) commitment.earned  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000023
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000024  -300 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000024  300 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000025) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000023
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000024  -300 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000026  300 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000027) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000028
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000029  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000029  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000030) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000028
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000029  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000031  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000032) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000033
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000034  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000034  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000035) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000033
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000034  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000036  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000037) pledge.shrunk  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000038
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000036  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000034  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000039) commitment.ended  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000038
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000034  -12000 minutes
                     *         Supply:Never delivered:019e0000-0000-7000-8000-000000000034  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000040) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000041
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000042  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000042  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000043) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000041
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000042  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000044  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000045) pledge.shrunk  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000046
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000044  -60 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000042  60 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000047) commitment.waived  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000046
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000042  -60 minutes
                     *         Supply:Waived:019e0000-0000-7000-8000-000000000042  60 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000048) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000049
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000050  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000050  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000051) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000049
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000050  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000052  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000053) pledge.shrunk  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000054
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000052  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000050  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000055) commitment.converted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000054
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000050  -12000 minutes
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000050  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000056) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000054
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000057  -600 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000057  600 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000058) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000054
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000057  -600 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000059  600 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000060) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000061
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000062  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000062  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000063) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000061
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000062  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000064  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000065) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000066
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000067  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000067  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000068) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000066
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000067  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000069  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000070) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000071
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000072  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000072  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000073) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000071
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000072  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000074  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000075) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000076
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000077  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000077  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000078) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000076
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000077  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000079  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000080) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000081
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000082  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000082  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000083) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000081
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000082  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000084  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000085) commitment.accepted  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000086
                     *         Supply:Promised:019e0000-0000-7000-8000-000000000087  -12000 minutes
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000087  12000 minutes
                     *
                     *     2026-06-01 * (019e0000-0000-7000-8000-000000000088) pledge.offered  ; kind: single, recorded: 2026-06-01T09:00:00.000Z, command: 019e0000-0000-7000-8000-000000000086
                     *         Supply:Not yet offered:019e0000-0000-7000-8000-000000000087  -12000 minutes
                     *         Supply:On offer:019e0000-0000-7000-8000-000000000089  12000 minutes
                     *
                     *     ; End: 40 transfers
                     */
                    "text/plain": string;
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports_ndjson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests: too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "up"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "up";
                    };
                };
            };
            /** @description In conflict with how things stand: taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "csv" | "ocds";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "format": "csv",
                     *           "fileName": "commitments.csv",
                     *           "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *           "mode": "all-or-nothing",
                     *           "personId": "019e0000-0000-7000-8000-000000000002",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "problemCount": 0,
                     *           "contractsCreated": 1,
                     *           "commitmentsCreated": 0
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfImportRow"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "format": "csv",
                     *       "fileName": "commitments.csv",
                     *       "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "mode": "all-or-nothing",
                     *       "personId": "019e0000-0000-7000-8000-000000000002",
                     *       "recordedAt": "2026-06-01T09:00:00.000Z",
                     *       "problemCount": 0,
                     *       "contractsCreated": 1,
                     *       "commitmentsCreated": 0,
                     *       "report": {
                     *         "read": 1,
                     *         "notes": [],
                     *         "applied": true,
                     *         "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *         "importId": "019e0000-0000-7000-8000-000000000001",
                     *         "problems": [],
                     *         "contracts": {
                     *           "changed": 0,
                     *           "created": 1,
                     *           "unchanged": 0
                     *         },
                     *         "noteCount": 0,
                     *         "commitments": {
                     *           "changed": 0,
                     *           "created": 0,
                     *           "unchanged": 0
                     *         },
                     *         "problemCount": 0,
                     *         "unverifiedSuppliers": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ImportDetail"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_importCsv: {
        parameters: {
            query?: {
                fileName?: string;
                mode?: components["schemas"]["ImportMode"];
            };
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/csv": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "read": 1,
                     *       "notes": [],
                     *       "applied": true,
                     *       "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "importId": "019e0000-0000-7000-8000-000000000001",
                     *       "problems": [],
                     *       "contracts": {
                     *         "changed": 0,
                     *         "created": 1,
                     *         "unchanged": 0
                     *       },
                     *       "noteCount": 0,
                     *       "commitments": {
                     *         "changed": 0,
                     *         "created": 0,
                     *         "unchanged": 0
                     *       },
                     *       "problemCount": 0,
                     *       "unverifiedSuppliers": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: council-changes-this, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, promised-at-another-level, reference-taken, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type that is read here: unsupported-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-commitment, bad-contract, bad-csv, bad-fields, file-empty, file-missing, import-refused, too-many-rows, wrong-date, wrong-encoding */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_previewCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
                "text/csv": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": null,
                     *       "applied": false,
                     *       "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "read": 1,
                     *       "contracts": {
                     *         "created": 1,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "commitments": {
                     *         "created": 0,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "unverifiedSuppliers": [],
                     *       "problems": [],
                     *       "problemCount": 0,
                     *       "notes": [],
                     *       "noteCount": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: council-changes-this, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, promised-at-another-level, reference-taken, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type that is read here: unsupported-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-commitment, bad-contract, bad-csv, bad-fields, file-empty, file-missing, too-many-rows, wrong-date, wrong-encoding */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example contract_reference,contract_title,contract_ocid,contract_value,contract_start,contract_end,supplier_name,supplier_identifier,commitment_reference,commitment_title,kind,unit,quantity,mode,window_from,window_to,per_pounds_invoiced,rate_quantity,measure_code,only_wards,only_themes,only_group_kinds
                     *     OX-2026-014,Highways maintenance 2026 to 2029,,1200000,2026-04-01,2029-03-31,Example Highways Ltd,GB-COH-01234567,SV-1,200 volunteer hours,volunteering,hour,200,brokered,,,,,VOL-01,,,
                     */
                    "text/csv": string;
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_importOcds: {
        parameters: {
            query?: {
                buyerName?: string[];
                fileName?: string;
                includeOtherBuyers?: boolean;
                mode?: components["schemas"]["ImportMode"];
            };
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ocid": "ocds-walk-0067",
                 *       "id": "1",
                 *       "date": "2026-06-01T09:00:00.000Z",
                 *       "tag": [
                 *         "award"
                 *       ],
                 *       "initiationType": "tender",
                 *       "buyer": {
                 *         "id": "b",
                 *         "name": "oxford-test Council"
                 *       },
                 *       "tender": {
                 *         "id": "t",
                 *         "title": "Roads"
                 *       },
                 *       "awards": [
                 *         {
                 *           "id": "a1",
                 *           "status": "active",
                 *           "suppliers": [
                 *             {
                 *               "id": "s",
                 *               "name": "Example Highways Ltd"
                 *             }
                 *           ],
                 *           "contractPeriod": {
                 *             "startDate": "2026-04-01",
                 *             "endDate": "2029-03-31"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: binary */
                    file?: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "read": 1,
                     *       "notes": [
                     *         {
                     *           "where": "/awards/0/contractPeriod/startDate",
                     *           "remedy": "Tell the publisher; what could be read was imported.",
                     *           "problem": "The standard says: must match format \"date-time\"."
                     *         }
                     *       ],
                     *       "applied": true,
                     *       "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "importId": "019e0000-0000-7000-8000-000000000001",
                     *       "problems": [],
                     *       "contracts": {
                     *         "changed": 0,
                     *         "created": 1,
                     *         "unchanged": 0
                     *       },
                     *       "noteCount": 1,
                     *       "commitments": {
                     *         "changed": 0,
                     *         "created": 0,
                     *         "unchanged": 0
                     *       },
                     *       "problemCount": 0,
                     *       "unverifiedSuppliers": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request cannot be read: bad-json, idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, promised-at-another-level, reference-taken, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type that is read here: unsupported-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-commitment, bad-contract, bad-fields, file-empty, file-missing, import-refused, not-ocds, too-many-releases, wrong-date, wrong-encoding */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_previewOcds: {
        parameters: {
            query?: {
                buyerName?: string[];
                fileName?: string;
                includeOtherBuyers?: boolean;
                mode?: components["schemas"]["ImportMode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ocid": "ocds-walk-0058",
                 *       "id": "1",
                 *       "date": "2026-06-01T09:00:00.000Z",
                 *       "tag": [
                 *         "award"
                 *       ],
                 *       "initiationType": "tender",
                 *       "buyer": {
                 *         "id": "b",
                 *         "name": "oxford-test Council"
                 *       },
                 *       "tender": {
                 *         "id": "t",
                 *         "title": "Roads"
                 *       },
                 *       "awards": [
                 *         {
                 *           "id": "a1",
                 *           "status": "active",
                 *           "suppliers": [
                 *             {
                 *               "id": "s",
                 *               "name": "Example Highways Ltd"
                 *             }
                 *           ],
                 *           "contractPeriod": {
                 *             "startDate": "2026-04-01",
                 *             "endDate": "2029-03-31"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** Format: binary */
                    file?: string;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": null,
                     *       "applied": false,
                     *       "fileHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "read": 1,
                     *       "contracts": {
                     *         "created": 1,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "commitments": {
                     *         "created": 0,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "unverifiedSuppliers": [],
                     *       "problems": [],
                     *       "problemCount": 0,
                     *       "notes": [
                     *         {
                     *           "where": "/awards/0/contractPeriod/startDate",
                     *           "problem": "The standard says: must match format \"date-time\".",
                     *           "remedy": "Tell the publisher; what could be read was imported."
                     *         }
                     *       ],
                     *       "noteCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request cannot be read: bad-json, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, promised-at-another-level, reference-taken, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not a type that is read here: unsupported-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-commitment, bad-contract, bad-fields, file-empty, file-missing, not-ocds, too-many-releases, wrong-date, wrong-encoding */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interests_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                organisationId?: string;
                personId?: string;
                /** @description true: only those that stand; false: only those that ended */
                standing?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "personId": "019e0000-0000-7000-8000-000000000002",
                     *           "person": "Person 1",
                     *           "organisationId": "019e0000-0000-7000-8000-000000000003",
                     *           "organisation": "group 1",
                     *           "nature": "trustee",
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "endedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfDeclaredInterest"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interests_declare: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "019e0000-0000-7000-8000-000000000001",
                 *       "nature": "trustee"
                 *     }
                 */
                "application/json": components["schemas"]["InterestDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "isNew": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        isNew: boolean;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, unknown-person, wrong-interest */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Interests_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                limit?: number;
                needId?: string;
                pledgeId?: string;
                roundId?: string;
                state?: components["schemas"]["MatchState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "state": "proposed",
                     *           "route": "supplier-ask",
                     *           "roundId": null,
                     *           "needId": "019e0000-0000-7000-8000-000000000002",
                     *           "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *           "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *           "commitmentId": null,
                     *           "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *           "supplierName": "supplier 1",
                     *           "groupId": "019e0000-0000-7000-8000-000000000006",
                     *           "groupName": "group 1",
                     *           "needTitle": "Paint our hall",
                     *           "pledgeTitle": "A day of painting",
                     *           "wardCode": "E05013111",
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "quantity": 480,
                     *           "points": 0,
                     *           "reasons": [
                     *             {
                     *               "code": "asked-by-supplier",
                     *               "points": 0
                     *             }
                     *           ],
                     *           "runnerUp": null,
                     *           "lapsesAt": null,
                     *           "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *           "groupAcceptedAt": null,
                     *           "acceptedAt": null,
                     *           "notBrokered": false,
                     *           "version": 1,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "reserved": 0,
                     *           "claimed": 0,
                     *           "unconfirmed": 0,
                     *           "confirmed": 0,
                     *           "jobAgreed": false,
                     *           "status": {
                     *             "state": "proposed",
                     *             "tag": "Proposed",
                     *             "tone": "waiting",
                     *             "sentence": "Proposed: supplier 1, 8 hours. Waiting for the council to look.",
                     *             "waitingFor": "council",
                     *             "until": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfMatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pledgeId": "019e0000-0000-7000-8000-000000000001",
                 *       "lineId": "019e0000-0000-7000-8000-000000000002",
                 *       "quantity": 480
                 *     }
                 */
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000003",
                     *       "state": "proposed",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000004",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000002",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000001",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": null,
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": null,
                     *       "acceptedAt": null,
                     *       "notBrokered": false,
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "proposed",
                     *         "tag": "Proposed",
                     *         "tone": "waiting",
                     *         "sentence": "Proposed: you, 8 hours. Waiting for the council to look.",
                     *         "waitingFor": "council",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: asked-already, command-conflict, on-hold, over-limit, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: above-most, bad-fields, below-least, not-matchable, too-late, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "proposed",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": null,
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": null,
                     *       "acceptedAt": null,
                     *       "notBrokered": false,
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "proposed",
                     *         "tag": "Proposed",
                     *         "tone": "waiting",
                     *         "sentence": "Proposed: supplier 1, 8 hours. Waiting for the council to look.",
                     *         "waitingFor": "council",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "accepted",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": "2026-06-01T09:00:00.000Z",
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "acceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "notBrokered": false,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 480,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Agreed",
                     *         "tone": "going",
                     *         "sentence": "Agreed: supplier 1, 8 hours. Waiting for both sides to agree a day.",
                     *         "waitingFor": "both",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, lapsed, on-hold, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "A good pair."
                 *     }
                 */
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "approved",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": "2026-06-01T09:00:00.000Z",
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": null,
                     *       "acceptedAt": null,
                     *       "notBrokered": false,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "approved",
                     *         "tag": "Waiting for a yes",
                     *         "tone": "waiting",
                     *         "sentence": "Proposed: supplier 1, 8 hours. Supplier 295 said yes. Waiting for group 1 to accept, until Monday 15 June 2026.",
                     *         "waitingFor": "group",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken, too-many, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, too-many-transfers, unknown-hold, wrong-amount, wrong-days */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_moveClock: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "to": "2026-06-01T09:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ClockDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "approved",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": "2026-06-01T09:00:00.000Z",
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": null,
                     *       "acceptedAt": null,
                     *       "notBrokered": false,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "approved",
                     *         "tag": "Waiting for a yes",
                     *         "tone": "attention",
                     *         "sentence": "Proposed: supplier 1, 8 hours. Supplier 311 said yes. Waiting for you to accept, until Wednesday 24 June 2026.",
                     *         "waitingFor": "group",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: clock-moved, command-conflict, lapsed, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-clock, bad-fields, wrong-days */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "organisationId": "019e0000-0000-7000-8000-000000000001",
                     *           "name": "Person 1",
                     *           "email": "p1-019e0000-0000-7000-8000-000000000002@example.org",
                     *           "phone": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Contact"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: not-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "dates",
                 *       "note": "We are closed then."
                 *     }
                 */
                "application/json": components["schemas"]["DeclineDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "declined",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": "2026-06-01T09:00:00.000Z",
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": null,
                     *       "acceptedAt": null,
                     *       "notBrokered": false,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "declined",
                     *         "tag": "Declined",
                     *         "tone": "stopped",
                     *         "sentence": "Declined. 8 hours is free again, and we keep looking.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, lapsed, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, too-many-transfers, unknown-hold, unknown-reason, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_log: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quantity": 240,
                 *       "happenedOn": "2026-06-01",
                 *       "deliverer": "Our team"
                 *     }
                 */
                "application/json": components["schemas"]["DeliveryDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "matchId": "019e0000-0000-7000-8000-000000000002",
                     *       "needId": "019e0000-0000-7000-8000-000000000003",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000004",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000005",
                     *       "groupName": "group 1",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "state": "logged",
                     *       "quantity": 240,
                     *       "claimed": 240,
                     *       "happenedOn": "2026-06-01",
                     *       "deliverer": "Our team",
                     *       "note": "",
                     *       "sessionId": null,
                     *       "confirmDueAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "confirmations": [],
                     *       "transfers": [
                     *         "019e0000-0000-7000-8000-000000000006"
                     *       ],
                     *       "confirmed": 0,
                     *       "inQuestion": false,
                     *       "status": {
                     *         "state": "logged",
                     *         "tag": "To confirm",
                     *         "tone": "waiting",
                     *         "sentence": "Delivered: 4 hours on Monday 1 June 2026, you say. Waiting for group 1 to confirm, until Monday 15 June 2026.",
                     *         "waitingFor": "group",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       },
                     *       "beyond": 0,
                     *       "warnings": []
                     *     }
                     */
                    "application/json": {
                        beyond: number;
                        claimed: number;
                        confirmations: {
                            answer: string;
                            id: string;
                            late: boolean;
                            quantity: number;
                            recordedAt: string;
                            way: string;
                            whatChanged: string;
                        }[];
                        /** Format: date-time */
                        confirmDueAt: string;
                        /** @description Confirmed so far; whether an officer still decides about the rest. */
                        confirmed: number;
                        /** Format: date-time */
                        createdAt: string;
                        deliverer: string;
                        groupId: string;
                        groupName: string;
                        happenedOn: string;
                        id: string;
                        inQuestion: boolean;
                        /** @enum {string} */
                        kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                        matchId: string;
                        needId: string;
                        note: string;
                        quantity: number;
                        sessionId: string | null;
                        state: components["schemas"]["DeliveryState"];
                        status: components["schemas"]["Status"];
                        supplierId: string;
                        supplierName: string;
                        transfers: string[];
                        /** @enum {string} */
                        unit: "day" | "gbp" | "hour" | "item" | "placement" | "week";
                        version: number;
                        warnings: string[];
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, job-not-agreed, session-full, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, measures-exclusive, session-differs, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-days, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_end: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "dates",
                 *       "note": "The hall is closed."
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "withdrawn",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": "2026-06-01T09:00:00.000Z",
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "acceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "notBrokered": false,
                     *       "version": 4,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "withdrawn",
                     *         "tag": "Stopped",
                     *         "tone": "stopped",
                     *         "sentence": "Not going ahead. 8 hours is free again.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: claims-waiting, command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, too-many-transfers, unknown-hold, unknown-reason, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_showJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_setJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fromOn": "2026-06-01",
                 *       "toOn": "2026-06-01",
                 *       "place": "The hall",
                 *       "phone": "01865 000000"
                 *     }
                 */
                "application/json": components["schemas"]["JobDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "agreed": true
                     *     }
                     */
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, on-hold, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-job, dates-cross, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_agreeJob: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "accepted",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": "2026-06-01T09:00:00.000Z",
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "acceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "notBrokered": false,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 480,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": true,
                     *       "status": {
                     *         "state": "accepted",
                     *         "tag": "Agreed",
                     *         "tone": "going",
                     *         "sentence": "Agreed: supplier 1, 8 hours. Waiting for the help to be given.",
                     *         "waitingFor": "supplier",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, on-hold, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Matches_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "other",
                 *       "note": "Another one fits better."
                 *     }
                 */
                "application/json": components["schemas"]["DeclineDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "declined",
                     *       "route": "supplier-ask",
                     *       "roundId": null,
                     *       "needId": "019e0000-0000-7000-8000-000000000002",
                     *       "needLineId": "019e0000-0000-7000-8000-000000000003",
                     *       "pledgeId": "019e0000-0000-7000-8000-000000000004",
                     *       "commitmentId": null,
                     *       "supplierId": "019e0000-0000-7000-8000-000000000005",
                     *       "supplierName": "supplier 1",
                     *       "groupId": "019e0000-0000-7000-8000-000000000006",
                     *       "groupName": "group 1",
                     *       "needTitle": "Paint our hall",
                     *       "pledgeTitle": "A day of painting",
                     *       "wardCode": "E05013111",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 480,
                     *       "points": 0,
                     *       "reasons": [
                     *         {
                     *           "code": "asked-by-supplier",
                     *           "points": 0
                     *         }
                     *       ],
                     *       "runnerUp": null,
                     *       "lapsesAt": null,
                     *       "supplierAcceptedAt": "2026-06-01T09:00:00.000Z",
                     *       "groupAcceptedAt": null,
                     *       "acceptedAt": null,
                     *       "notBrokered": false,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "reserved": 0,
                     *       "claimed": 0,
                     *       "unconfirmed": 0,
                     *       "confirmed": 0,
                     *       "jobAgreed": false,
                     *       "status": {
                     *         "state": "declined",
                     *         "tag": "Declined",
                     *         "tone": "stopped",
                     *         "sentence": "Declined. 8 hours is free again, and we keep looking.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, unknown-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Measures_sets: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "code": "commonweal-default",
                     *           "title": "Default measures",
                     *           "source": "Compiled for Commonweal; each measure names its source",
                     *           "licence": "As named on each measure",
                     *           "exportable": true,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "measures": 37
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfMeasureSetRow"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Measures_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                limit?: number;
                /** @description What is in force on this day; today otherwise */
                on?: string;
                /** @description Part of the title or code */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "setCode": "commonweal-default",
                     *           "code": "COP-01",
                     *           "title": "People newly involved in economic decision making",
                     *           "theme": "Participation and Accountability",
                     *           "outcome": "-",
                     *           "kind": null,
                     *           "unit": "person",
                     *           "neverWith": [],
                     *           "note": "",
                     *           "proxy": null,
                     *           "rule": {
                     *             "id": "019e0000-0000-7000-8000-000000000002",
                     *             "version": 1,
                     *             "elsewhereBp": 0,
                     *             "deadweightBp": 0,
                     *             "displacementBp": 0
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfMeasureRow"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Measures_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "setCode": "commonweal-default",
                     *       "code": "VOL-01",
                     *       "title": "Staff volunteering time (general)",
                     *       "theme": "Self-help/empowerment",
                     *       "outcome": "1 Fair work / 8 Wellbeing",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "neverWith": [
                     *         "VOL-04"
                     *       ],
                     *       "note": "Input value; corroborated by MeasureUp ~£20/h (ONS AWE/35h, 2024). No uprating factor to 2024-25: base is later.",
                     *       "proxy": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "basis": "replacement cost",
                     *         "source": "ONS ASHE 2025 provisional, median gross annual pay, full-time, UK £39,039 (via employeebenefits.co.uk 2025 report of ONS) / (52 weeks x 37.5 h)",
                     *         "licence": "OGL-UK-3.0",
                     *         "version": 1,
                     *         "priceBase": "2025",
                     *         "millipence": 2002000
                     *       },
                     *       "rule": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "version": 1,
                     *         "elsewhereBp": 0,
                     *         "deadweightBp": 0,
                     *         "displacementBp": 0
                     *       },
                     *       "proxies": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "version": 1,
                     *           "millipence": 2002000,
                     *           "basis": "replacement cost",
                     *           "priceBase": "2025",
                     *           "source": "ONS ASHE 2025 provisional, median gross annual pay, full-time, UK £39,039 (via employeebenefits.co.uk 2025 report of ONS) / (52 weeks x 37.5 h)",
                     *           "licence": "OGL-UK-3.0",
                     *           "evidence": "derived from read figure",
                     *           "fromOn": "2020-01-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "rules": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "version": 1,
                     *           "deadweightBp": 0,
                     *           "displacementBp": 0,
                     *           "elsewhereBp": 0,
                     *           "reason": "Bundled default: the Additionality Guide's ranges",
                     *           "fromOn": "2020-01-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        id: string;
                        /** @enum {string|null} */
                        kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering" | null;
                        neverWith: string[];
                        note: string;
                        outcome: string;
                        proxies: components["schemas"]["ProxyVersion"][];
                        /** @description The versions in force; null: counted only. */
                        proxy: {
                            /** @enum {string} */
                            basis: "carbon value" | "face value" | "fiscal saving" | "market" | "replacement cost" | "wellbeing";
                            id: string;
                            licence: string;
                            millipence: number;
                            priceBase: string | null;
                            source: string;
                            version: number;
                        } | null;
                        rule: {
                            deadweightBp: number;
                            displacementBp: number;
                            elsewhereBp: number;
                            id: string;
                            version: number;
                        } | null;
                        rules: components["schemas"]["RuleVersion"][];
                        setCode: string;
                        theme: string;
                        title: string;
                        unit: string;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Measures_setProxy: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "millipence": 2002000,
                 *       "basis": "replacement cost",
                 *       "source": "Our own survey of 2025",
                 *       "licence": "OGL v3",
                 *       "fromOn": "2026-07-01"
                 *     }
                 */
                "application/json": components["schemas"]["ProxyValueDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "setCode": "commonweal-default",
                     *       "code": "VOL-01",
                     *       "title": "Staff volunteering time (general)",
                     *       "theme": "Self-help/empowerment",
                     *       "outcome": "1 Fair work / 8 Wellbeing",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "neverWith": [
                     *         "VOL-04"
                     *       ],
                     *       "note": "Input value; corroborated by MeasureUp ~£20/h (ONS AWE/35h, 2024). No uprating factor to 2024-25: base is later.",
                     *       "proxy": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "basis": "replacement cost",
                     *         "source": "ONS ASHE 2025 provisional, median gross annual pay, full-time, UK £39,039 (via employeebenefits.co.uk 2025 report of ONS) / (52 weeks x 37.5 h)",
                     *         "licence": "OGL-UK-3.0",
                     *         "version": 1,
                     *         "priceBase": "2025",
                     *         "millipence": 2002000
                     *       },
                     *       "rule": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "version": 1,
                     *         "elsewhereBp": 0,
                     *         "deadweightBp": 0,
                     *         "displacementBp": 0
                     *       },
                     *       "proxies": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000004",
                     *           "version": 2,
                     *           "millipence": 2002000,
                     *           "basis": "replacement cost",
                     *           "priceBase": null,
                     *           "source": "Our own survey of 2025",
                     *           "licence": "OGL v3",
                     *           "evidence": "",
                     *           "fromOn": "2026-07-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "rules": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "version": 1,
                     *           "deadweightBp": 0,
                     *           "displacementBp": 0,
                     *           "elsewhereBp": 0,
                     *           "reason": "Bundled default: the Additionality Guide's ranges",
                     *           "fromOn": "2020-01-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        id: string;
                        /** @enum {string|null} */
                        kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering" | null;
                        neverWith: string[];
                        note: string;
                        outcome: string;
                        proxies: components["schemas"]["ProxyVersion"][];
                        /** @description The versions in force; null: counted only. */
                        proxy: {
                            /** @enum {string} */
                            basis: "carbon value" | "face value" | "fiscal saving" | "market" | "replacement cost" | "wellbeing";
                            id: string;
                            licence: string;
                            millipence: number;
                            priceBase: string | null;
                            source: string;
                            version: number;
                        } | null;
                        rule: {
                            deadweightBp: number;
                            displacementBp: number;
                            elsewhereBp: number;
                            id: string;
                            version: number;
                        } | null;
                        rules: components["schemas"]["RuleVersion"][];
                        setCode: string;
                        theme: string;
                        title: string;
                        unit: string;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-measure, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Measures_setRule: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deadweightBp": 1500,
                 *       "displacementBp": 0,
                 *       "reason": "Our own evaluation of 2025",
                 *       "fromOn": "2026-07-01"
                 *     }
                 */
                "application/json": components["schemas"]["ValuationRuleDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "setCode": "commonweal-default",
                     *       "code": "VOL-01",
                     *       "title": "Staff volunteering time (general)",
                     *       "theme": "Self-help/empowerment",
                     *       "outcome": "1 Fair work / 8 Wellbeing",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "neverWith": [
                     *         "VOL-04"
                     *       ],
                     *       "note": "Input value; corroborated by MeasureUp ~£20/h (ONS AWE/35h, 2024). No uprating factor to 2024-25: base is later.",
                     *       "proxy": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "basis": "replacement cost",
                     *         "source": "ONS ASHE 2025 provisional, median gross annual pay, full-time, UK £39,039 (via employeebenefits.co.uk 2025 report of ONS) / (52 weeks x 37.5 h)",
                     *         "licence": "OGL-UK-3.0",
                     *         "version": 1,
                     *         "priceBase": "2025",
                     *         "millipence": 2002000
                     *       },
                     *       "rule": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "version": 1,
                     *         "elsewhereBp": 0,
                     *         "deadweightBp": 0,
                     *         "displacementBp": 0
                     *       },
                     *       "proxies": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000004",
                     *           "version": 2,
                     *           "millipence": 2002000,
                     *           "basis": "replacement cost",
                     *           "priceBase": null,
                     *           "source": "Our own survey of 2025",
                     *           "licence": "OGL v3",
                     *           "evidence": "",
                     *           "fromOn": "2026-07-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "rules": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000005",
                     *           "version": 2,
                     *           "deadweightBp": 1500,
                     *           "displacementBp": 0,
                     *           "elsewhereBp": 0,
                     *           "reason": "Our own evaluation of 2025",
                     *           "fromOn": "2026-07-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        code: string;
                        id: string;
                        /** @enum {string|null} */
                        kind: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering" | null;
                        neverWith: string[];
                        note: string;
                        outcome: string;
                        proxies: components["schemas"]["ProxyVersion"][];
                        /** @description The versions in force; null: counted only. */
                        proxy: {
                            /** @enum {string} */
                            basis: "carbon value" | "face value" | "fiscal saving" | "market" | "replacement cost" | "wellbeing";
                            id: string;
                            licence: string;
                            millipence: number;
                            priceBase: string | null;
                            source: string;
                            version: number;
                        } | null;
                        rule: {
                            deadweightBp: number;
                            displacementBp: number;
                            elsewhereBp: number;
                            id: string;
                            version: number;
                        } | null;
                        rules: components["schemas"]["RuleVersion"][];
                        setCode: string;
                        theme: string;
                        title: string;
                        unit: string;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-measure, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Memberships_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description For officers: whose people; one's own organisation's otherwise */
                organisationId?: string;
                /** @description Part of the name */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "membershipId": "019e0000-0000-7000-8000-000000000001",
                     *           "personId": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "Person 1",
                     *           "email": "p1-019e0000-0000-7000-8000-000000000002@example.org",
                     *           "phone": null,
                     *           "role": "group",
                     *           "reserve": false,
                     *           "organisationId": "019e0000-0000-7000-8000-000000000003",
                     *           "createdAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfMember"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Memberships_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, last-admin, still-named, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description For officers: whose; one's own organisation's otherwise */
                organisationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfWaitingInvitation"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "019e0000-0000-7000-8000-000000000001",
                 *       "name": "Bo Example",
                 *       "email": "019e0000-0000-7000-8000-000000000002@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000003",
                     *       "isNew": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        isNew: boolean;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken, too-many */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-email, wrong-name, wrong-phone, wrong-role */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                limit?: number;
                organisationId?: string;
                search?: string;
                state?: components["schemas"]["NeedState"];
                ward?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *           "organisationName": "group 1",
                     *           "state": "submitted",
                     *           "title": "Paint our hall",
                     *           "story": "Two coats on four walls.",
                     *           "postcode": "OX1 1AA",
                     *           "wardCode": "E05013111",
                     *           "remote": false,
                     *           "sensitive": false,
                     *           "atRisk": "nobody",
                     *           "requiredChecks": [],
                     *           "privateNote": "",
                     *           "queuedOn": "2026-06-01",
                     *           "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *           "expiresOn": "2026-12-31",
                     *           "boosted": false,
                     *           "refusalCode": null,
                     *           "version": 2,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "lines": [
                     *             {
                     *               "id": "019e0000-0000-7000-8000-000000000003",
                     *               "held": 0,
                     *               "kind": "volunteering",
                     *               "unit": "hour",
                     *               "needed": 0,
                     *               "skills": [],
                     *               "quantity": 480,
                     *               "reserved": 0,
                     *               "windowTo": "2026-12-31",
                     *               "confirmed": 0,
                     *               "delivered": 0,
                     *               "minUseful": 1,
                     *               "windowFrom": "2026-06-01",
                     *               "closedShort": 0,
                     *               "description": "",
                     *               "allOrNothing": false
                     *             }
                     *           ],
                     *           "status": {
                     *             "state": "submitted",
                     *             "tag": "With the council",
                     *             "tone": "waiting",
                     *             "sentence": "Sent on Monday 1 June 2026. Waiting for the council to answer by Monday 8 June 2026.",
                     *             "waitingFor": "council",
                     *             "until": "2026-06-01T09:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfNeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_post: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Paint our hall",
                 *       "story": "Two coats on four walls.",
                 *       "postcode": "OX1 1AA",
                 *       "lines": [
                 *         {
                 *           "kind": "volunteering",
                 *           "unit": "hour",
                 *           "quantity": 480,
                 *           "windowFrom": "2026-06-01",
                 *           "windowTo": "2026-12-31"
                 *         }
                 *       ],
                 *       "organisationId": "019e0000-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["NeedDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationName": "group 1",
                     *       "state": "submitted",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "submitted",
                     *         "tag": "With the council",
                     *         "tone": "waiting",
                     *         "sentence": "Sent on Monday 1 June 2026. Waiting for the council to answer by Monday 8 June 2026.",
                     *         "waitingFor": "council",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, live-need-limit, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-need, wrong-date, wrong-days, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "submitted",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "submitted",
                     *         "tag": "With the council",
                     *         "tone": "waiting",
                     *         "sentence": "Sent on Monday 1 June 2026. Waiting for the council to answer by Monday 8 June 2026.",
                     *         "waitingFor": "council",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_amend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Paint our hall",
                 *       "story": "Two coats on four walls.",
                 *       "postcode": "OX1 1AA",
                 *       "lines": [
                 *         {
                 *           "kind": "volunteering",
                 *           "unit": "hour",
                 *           "quantity": 480,
                 *           "windowFrom": "2026-06-01",
                 *           "windowTo": "2026-12-31"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NeedDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "queried",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 4,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "queried",
                     *         "tag": "Question",
                     *         "tone": "attention",
                     *         "sentence": "The council has a question. Waiting for you to answer.",
                     *         "waitingFor": "group",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-need, wrong-date, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_open: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "open",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": null,
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 480,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "open",
                     *         "tag": "Open",
                     *         "tone": "going",
                     *         "sentence": "Open. Asked on Monday 1 June 2026; nothing found yet of 8 hours. We look for help at each matching day.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "question": "How many rooms?"
                 *     }
                 */
                "application/json": components["schemas"]["QuestionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "queried",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "queried",
                     *         "tag": "Question",
                     *         "tone": "attention",
                     *         "sentence": "The council has a question. Waiting for the group to answer.",
                     *         "waitingFor": "group",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-need */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "individual",
                 *       "note": "This is for one person."
                 *     }
                 */
                "application/json": components["schemas"]["RefusalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "refused",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": null,
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": "individual",
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "refused",
                     *         "tag": "Refused",
                     *         "tone": "stopped",
                     *         "sentence": "The council could not take this on. You can change it and ask again.",
                     *         "waitingFor": "group",
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, unknown-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "submitted",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 4,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 0,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "submitted",
                     *         "tag": "With the council",
                     *         "tone": "waiting",
                     *         "sentence": "Sent on Monday 1 June 2026. Waiting for the council to answer by Monday 8 June 2026.",
                     *         "waitingFor": "council",
                     *         "until": "2026-06-01T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, live-need-limit, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: wrong-days */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Needs_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "not-needed-now"
                 *     }
                 */
                "application/json": components["schemas"]["EndDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "group 1",
                     *       "state": "withdrawn",
                     *       "title": "Paint our hall",
                     *       "story": "Two coats on four walls.",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "remote": false,
                     *       "sensitive": false,
                     *       "atRisk": "nobody",
                     *       "requiredChecks": [],
                     *       "privateNote": "",
                     *       "queuedOn": "2026-06-01",
                     *       "answerDueAt": null,
                     *       "expiresOn": "2026-12-31",
                     *       "boosted": false,
                     *       "refusalCode": null,
                     *       "version": 4,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "lines": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000003",
                     *           "held": 0,
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "needed": 0,
                     *           "skills": [],
                     *           "quantity": 480,
                     *           "reserved": 0,
                     *           "windowTo": "2026-12-31",
                     *           "confirmed": 0,
                     *           "delivered": 0,
                     *           "minUseful": 1,
                     *           "windowFrom": "2026-06-01",
                     *           "closedShort": 480,
                     *           "description": "",
                     *           "allOrNothing": false
                     *         }
                     *       ],
                     *       "status": {
                     *         "state": "withdrawn",
                     *         "tag": "Stopped",
                     *         "tone": "stopped",
                     *         "sentence": "Taken back. Nobody is waiting.",
                     *         "waitingFor": null,
                     *         "until": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NeedView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: claims-waiting, command-conflict, stale-version, still-matched, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Memberships_offices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                role?: "auditor" | "broker" | "contract_manager" | "council_admin" | "councillor" | "group" | "supplier";
                /** @description Part of the name */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "membershipId": "019e0000-0000-7000-8000-000000000001",
                     *           "personId": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "Person 1",
                     *           "email": "p1-019e0000-0000-7000-8000-000000000002@example.org",
                     *           "phone": null,
                     *           "role": "contract_manager",
                     *           "reserve": false,
                     *           "organisationId": null,
                     *           "createdAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfMember"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Memberships_endOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, last-admin, still-named, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_officesWaiting: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfWaitingInvitation"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_inviteToOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "broker",
                 *       "name": "Bo Example",
                 *       "email": "019e0000-0000-7000-8000-000000000001@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["OfficeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "isNew": true
                     *     }
                     */
                    "application/json": {
                        id: string;
                        isNew: boolean;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken, too-many */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-email, wrong-name, wrong-phone, wrong-role */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_withdrawOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "group" | "supplier";
                limit?: number;
                /** @description Part of the name */
                search?: string;
                /** @description `due` lists those that wait, the soonest due first */
                sort?: "due" | "name" | "newest";
                state?: "applied" | "closed" | "queried" | "refused" | "suspended" | "verified";
                /** @description Only those that wait for the council: an application or an appeal */
                waiting?: boolean;
                /** @description A ward's code */
                ward?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "kind": "group",
                     *           "name": "group 1",
                     *           "form": "charity",
                     *           "postcode": "OX1 1AA",
                     *           "wardCode": "E05013111",
                     *           "decile": 3,
                     *           "ownerGroupId": null,
                     *           "identifiers": [],
                     *           "factsVersion": 1,
                     *           "state": "verified",
                     *           "reasonCode": null,
                     *           "answerDueAt": null,
                     *           "appealedAt": null,
                     *           "insuredUntil": null,
                     *           "sponsorId": null,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfOrganisationRow"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-filter */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_register: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "group",
                 *       "name": "Club 019e0000-0000-7000-8000-000000000001",
                 *       "form": "charity",
                 *       "knownNew": true
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "kind": "group",
                     *       "name": "Club 019e0000-0000-7000-8000-000000000003",
                     *       "form": "charity",
                     *       "postcode": null,
                     *       "wardCode": null,
                     *       "decile": null,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "applied",
                     *       "reasonCode": null,
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 1,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": null,
                     *           "to": "applied",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000004"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, organisation-exists, possible-duplicate, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, identifier-malformed, note-too-long, sponsor-or-two-people, too-many-identifiers, unknown-person, unknown-sponsor, wrong-date, wrong-days, wrong-email, wrong-name, wrong-organisation, wrong-phone */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "verified",
                     *       "reasonCode": null,
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 1,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": []
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "Ann and Bo."
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationAnswerDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "applied",
                     *       "reasonCode": null,
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 5,
                     *       "note": "Ann and Bo.",
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "queried",
                     *           "to": "applied",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long, wrong-days */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_appeal: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grounds": "The hall moved."
                 *     }
                 */
                "application/json": components["schemas"]["AppealDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "suspended",
                     *       "reasonCode": "outside-area",
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "appealedAt": "2026-06-01T09:00:00.000Z",
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 5,
                     *       "note": null,
                     *       "appealNote": "The hall moved.",
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "suspended",
                     *           "to": "suspended",
                     *           "reasonCode": "outside-area",
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: appealed-already, command-conflict, nothing-to-appeal, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long, wrong-days */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_decideAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "upheld": true,
                 *       "note": "So it did."
                 *     }
                 */
                "application/json": components["schemas"]["AppealDecisionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "verified",
                     *       "reasonCode": null,
                     *       "answerDueAt": null,
                     *       "appealedAt": "2026-06-01T09:00:00.000Z",
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 6,
                     *       "note": "So it did.",
                     *       "appealNote": "The hall moved.",
                     *       "appealDecidedAt": "2026-06-01T09:00:00.000Z",
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "refused",
                     *           "to": "verified",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, no-appeal, same-officer, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long, sponsor-or-two-people */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ApplicationDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "applied",
                     *       "reasonCode": null,
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 3,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "closed",
                     *           "to": "applied",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-too-long, sponsor-or-two-people, unknown-person, unknown-sponsor, wrong-date, wrong-days, wrong-email, wrong-name, wrong-phone */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_back: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "insuredUntil": "2027-03-31"
                 *     }
                 */
                "application/json": components["schemas"]["BackingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "verified",
                     *       "reasonCode": null,
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": "2027-03-31",
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "verified",
                     *           "to": "verified",
                     *           "reasonCode": "backing",
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, sponsor-or-two-people, unknown-person, unknown-sponsor, wrong-date, wrong-email, wrong-name, wrong-phone */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosedWeeks_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "weeks": [
                 *         "2026-08-03"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClosedWeeksDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "weeks": [
                     *         "2026-08-03"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        weeks: string[];
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-date, wrong-weeks */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_close: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "left"
                 *     }
                 */
                "application/json": components["schemas"]["ClosingDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "closed",
                     *       "reasonCode": "left",
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "suspended",
                     *           "to": "closed",
                     *           "reasonCode": "left",
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long, unknown-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_facts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SharedFacts"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "postcode": "OX1 1AB"
                 *     }
                 */
                "application/json": components["schemas"]["FactsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AB",
                     *       "wardCode": "E05013111",
                     *       "decile": 9,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SharedFacts"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: council-changes-this, not-allowed, own-people-change-this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, organisation-exists, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, identifier-malformed, too-many-identifiers, wrong-organisation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "question": "Who are your trustees?"
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationQuestionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "queried",
                     *       "reasonCode": null,
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 4,
                     *       "note": "Who are your trustees?",
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "applied",
                     *           "to": "queried",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "outside-area"
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationRefusalDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "refused",
                     *       "reasonCode": "outside-area",
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 4,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "applied",
                     *           "to": "refused",
                     *           "reasonCode": "outside-area",
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long, unknown-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_restore: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "verified",
                     *       "reasonCode": null,
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 3,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "suspended",
                     *           "to": "verified",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-too-long, sponsor-or-two-people */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "conduct"
                 *     }
                 */
                "application/json": components["schemas"]["SuspensionDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "suspended",
                     *       "reasonCode": "conduct",
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "verified",
                     *           "to": "suspended",
                     *           "reasonCode": "conduct",
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-missing, note-too-long, unknown-reason */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Standings_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "kind": "group",
                     *       "name": "group 1",
                     *       "form": "charity",
                     *       "postcode": "OX1 1AA",
                     *       "wardCode": "E05013111",
                     *       "decile": 3,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "verified",
                     *       "reasonCode": null,
                     *       "answerDueAt": null,
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 4,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": "applied",
                     *           "to": "verified",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-too-long, sponsor-or-two-people */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_duplicates: {
        parameters: {
            query: {
                /** @description A register's code and the number */
                identifier?: string;
                kind?: "group" | "supplier";
                name: string;
                postcode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Duplicate"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, identifier-malformed, too-many-identifiers */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_applyKnown: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "019e0000-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["KnownDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "kind": "supplier",
                     *       "name": "Known elsewhere 019e0000-0000-7000-8000-000000000002",
                     *       "form": "company",
                     *       "postcode": null,
                     *       "wardCode": null,
                     *       "decile": null,
                     *       "ownerGroupId": null,
                     *       "identifiers": [],
                     *       "factsVersion": 1,
                     *       "state": "applied",
                     *       "reasonCode": null,
                     *       "answerDueAt": "2026-06-01T09:00:00.000Z",
                     *       "appealedAt": null,
                     *       "insuredUntil": null,
                     *       "sponsorId": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 1,
                     *       "note": null,
                     *       "appealNote": null,
                     *       "appealDecidedAt": null,
                     *       "unrelated": false,
                     *       "sponsor": null,
                     *       "contacts": [],
                     *       "interest": false,
                     *       "history": [
                     *         {
                     *           "from": null,
                     *           "to": "applied",
                     *           "reasonCode": null,
                     *           "at": "2026-06-01T09:00:00.000Z",
                     *           "personId": "019e0000-0000-7000-8000-000000000003"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationDetail"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, note-too-long, sponsor-or-two-people, unknown-person, unknown-sponsor, wrong-date, wrong-days, wrong-email, wrong-name, wrong-phone */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "pledgeId": "019e0000-0000-7000-8000-000000000002",
                     *           "lineId": "019e0000-0000-7000-8000-000000000003",
                     *           "rule": "forbid",
                     *           "quantity": null,
                     *           "reason": "They fell out."
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PairRule"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_setRule: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pledgeId": "019e0000-0000-7000-8000-000000000001",
                 *       "lineId": "019e0000-0000-7000-8000-000000000002",
                 *       "rule": "forbid",
                 *       "reason": "They fell out."
                 *     }
                 */
                "application/json": components["schemas"]["PairRuleDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000003"
                     *     }
                     */
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, pair-rule-taken, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-pair-rule, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_removeRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_whyNot: {
        parameters: {
            query: {
                lineId: string;
                pledgeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rejection": null
                     *     }
                     */
                    "application/json": {
                        rejection: components["schemas"]["Rejection"] | null;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "name": "Person 1",
                     *       "email": "p1-019e0000-0000-7000-8000-000000000001@example.org",
                     *       "phone": null,
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["person"];
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "01632 960001"
                 *     }
                 */
                "application/json": components["schemas"]["PersonChangeDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "name": "Person 1",
                     *       "email": "p1-019e0000-0000-7000-8000-000000000001@example.org",
                     *       "phone": "01632 960001",
                     *       "createdAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["person"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-name, wrong-phone */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "019e0000-0000-7000-8000-000000000001",
                     *         "name": "Person 1",
                     *         "email": "p1-019e0000-0000-7000-8000-000000000001@example.org",
                     *         "phone": "01632 960001",
                     *         "createdAt": "2026-06-01T09:00:00.000Z",
                     *         "version": 2
                     *       },
                     *       "memberships": [
                     *         {
                     *           "council": "oxford-test Council",
                     *           "role": "broker",
                     *           "organisation": null,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "endedAt": null
                     *         }
                     *       ],
                     *       "interests": [],
                     *       "namedFor": [],
                     *       "sessions": [],
                     *       "tokens": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000002",
                     *           "name": "test",
                     *           "scopes": [
                     *             "cases.read"
                     *           ],
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "expiresAt": "2026-06-01T09:00:00.000Z",
                     *           "lastUsedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        interests: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                            nature: string;
                            organisation: string;
                        }[];
                        memberships: {
                            council: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                            organisation: string | null;
                            role: string;
                        }[];
                        namedFor: {
                            organisation: string;
                        }[];
                        person: components["schemas"]["person"];
                        sessions: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                            /** Format: date-time */
                            seenAt: string;
                        }[];
                        tokens: components["schemas"]["TokenView"][];
                    };
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["i"][];
                        nextCursor: null;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "membershipId": "019e0000-0000-7000-8000-000000000001",
                     *       "isNew": true
                     *     }
                     */
                    "application/json": {
                        isNew: boolean;
                        membershipId: string;
                    };
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, lapsed, taken, too-many */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: unknown-person, wrong-role */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read: idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, lapsed, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Person_records: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "type": "organisation.verified",
                     *           "subjectType": "organisation",
                     *           "subjectId": "019e0000-0000-7000-8000-000000000002",
                     *           "at": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfPersonalRecord"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Places_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postcode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "postcode": "OX1 1AA",
                     *       "easting": 450673,
                     *       "northing": 205980,
                     *       "ward": {
                     *         "code": "E05013111",
                     *         "name": "Osney & St Thomas"
                     *       },
                     *       "district": {
                     *         "code": "E07000178",
                     *         "name": "Oxford"
                     *       },
                     *       "decile": 6,
                     *       "councils": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "slug": "elsewhere",
                     *           "name": "elsewhere Council",
                     *           "tier": "district"
                     *         }
                     *       ],
                     *       "attribution": "Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains National Statistics data © Crown copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0."
                     *     }
                     */
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            /** @description The request cannot be read: malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_list: {
        parameters: {
            query?: {
                commitmentId?: string;
                cursor?: string;
                kind?: "cash" | "employment" | "goods" | "mentoring" | "skills" | "space" | "volunteering";
                limit?: number;
                organisationId?: string;
                search?: string;
                state?: components["schemas"]["PledgeState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *           "organisationName": "supplier 1",
                     *           "commitmentId": null,
                     *           "standing": false,
                     *           "state": "paused",
                     *           "title": "A day of painting",
                     *           "description": "",
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "quantity": 1800,
                     *           "skills": [],
                     *           "windowFrom": "2026-06-01",
                     *           "windowTo": "2026-12-31",
                     *           "wardCode": "E05013111",
                     *           "radiusM": 10000,
                     *           "remote": false,
                     *           "minBlock": null,
                     *           "maxBlock": null,
                     *           "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *           "free": 1800,
                     *           "held": 0,
                     *           "version": 2,
                     *           "createdAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfPledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_offer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "A day of painting",
                 *       "kind": "volunteering",
                 *       "unit": "hour",
                 *       "quantity": 1800,
                 *       "windowFrom": "2026-06-01",
                 *       "windowTo": "2026-12-31",
                 *       "postcode": "OX1 1AB",
                 *       "radiusM": 10000,
                 *       "organisationId": "019e0000-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": components["schemas"]["PledgeDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "open",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 1800,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 1800,
                     *       "held": 0,
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed, not-verified, suspended */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-pledge, price-basis-missing, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "paused",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 1800,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 1800,
                     *       "held": 0,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_refine: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "A day of painting",
                 *       "windowFrom": "2026-06-01",
                 *       "windowTo": "2026-12-31",
                 *       "postcode": "OX1 1AB",
                 *       "radiusM": 10000
                 *     }
                 */
                "application/json": components["schemas"]["PledgeTermsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "open",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 1800,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 1800,
                     *       "held": 0,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-pledge, price-basis-missing, wrong-date, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "A day of painting",
                 *       "windowFrom": "2026-06-01",
                 *       "windowTo": "2026-12-31",
                 *       "postcode": "OX1 1AB",
                 *       "radiusM": 10000
                 *     }
                 */
                "application/json": components["schemas"]["PledgeTermsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": "019e0000-0000-7000-8000-000000000003",
                     *       "standing": true,
                     *       "state": "open",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 12000,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 12000,
                     *       "held": 0,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-pledge, price-basis-missing, wrong-date, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_split: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "A day of painting",
                 *       "windowFrom": "2026-06-01",
                 *       "windowTo": "2026-12-31",
                 *       "postcode": "OX1 1AB",
                 *       "radiusM": 10000,
                 *       "quantity": 600
                 *     }
                 */
                "application/json": components["schemas"]["SplitDto"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "open",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 600,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 600,
                     *       "held": 0,
                     *       "version": 1,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-pledge, price-basis-missing, too-many-transfers, unknown-hold, wrong-amount, wrong-date, wrong-quantity, wrong-unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "paused",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 1800,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 1800,
                     *       "held": 0,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "open",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 1800,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 1800,
                     *       "held": 0,
                     *       "version": 3,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, stale-version, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pledges_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "capacity"
                 *     }
                 */
                "application/json": components["schemas"]["EndDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "organisationId": "019e0000-0000-7000-8000-000000000002",
                     *       "organisationName": "supplier 1",
                     *       "commitmentId": null,
                     *       "standing": false,
                     *       "state": "withdrawn",
                     *       "title": "A day of painting",
                     *       "description": "",
                     *       "kind": "volunteering",
                     *       "unit": "hour",
                     *       "quantity": 1800,
                     *       "skills": [],
                     *       "windowFrom": "2026-06-01",
                     *       "windowTo": "2026-12-31",
                     *       "wardCode": "E05013111",
                     *       "radiusM": 10000,
                     *       "remote": false,
                     *       "minBlock": null,
                     *       "maxBlock": null,
                     *       "entersRoundsAt": "2026-06-01T09:00:00.000Z",
                     *       "free": 0,
                     *       "held": 0,
                     *       "version": 2,
                     *       "createdAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PledgeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: claims-waiting, command-conflict, stale-version, standing-pledge, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, too-many-transfers, unknown-hold, wrong-amount */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "state": "queued",
                     *           "sandbox": false,
                     *           "settings": {
                     *             "step": {
                     *               "day": 1,
                     *               "gbp": 100,
                     *               "hour": 30,
                     *               "item": 1,
                     *               "week": 1,
                     *               "placement": 1
                     *             },
                     *             "alpha": 0.8,
                     *             "omega": [
                     *               1.5
                     *             ],
                     *             "sigma": 50,
                     *             "weights": {
                     *               "need": 200,
                     *               "boost": 100,
                     *               "dates": 100,
                     *               "skills": 200,
                     *               "waiting": 180,
                     *               "expiring": 150,
                     *               "nearness": 300,
                     *               "continuity": 30
                     *             },
                     *             "timeLimitMs": 300000,
                     *             "lookBackMonths": 12
                     *           },
                     *           "progress": 0,
                     *           "summary": null,
                     *           "rejections": {},
                     *           "inputsHash": null,
                     *           "resultHash": null,
                     *           "fault": null,
                     *           "requestedAt": "2026-06-01T09:00:00.000Z",
                     *           "startedAt": null,
                     *           "finishedAt": null,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfRoundView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_request: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alpha": 0.8,
                 *       "sandbox": true
                 *     }
                 */
                "application/json": components["schemas"]["RoundDto"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "queued",
                     *       "sandbox": true,
                     *       "settings": {
                     *         "step": {
                     *           "day": 1,
                     *           "gbp": 100,
                     *           "hour": 30,
                     *           "item": 1,
                     *           "week": 1,
                     *           "placement": 1
                     *         },
                     *         "alpha": 0.8,
                     *         "omega": [
                     *           1.5
                     *         ],
                     *         "sigma": 50,
                     *         "weights": {
                     *           "need": 200,
                     *           "boost": 100,
                     *           "dates": 100,
                     *           "skills": 200,
                     *           "waiting": 180,
                     *           "expiring": 150,
                     *           "nearness": 300,
                     *           "continuity": 30
                     *         },
                     *         "timeLimitMs": 300000,
                     *         "lookBackMonths": 12
                     *       },
                     *       "progress": 0,
                     *       "summary": null,
                     *       "rejections": {},
                     *       "inputsHash": null,
                     *       "resultHash": null,
                     *       "fault": null,
                     *       "requestedAt": "2026-06-01T09:00:00.000Z",
                     *       "startedAt": null,
                     *       "finishedAt": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description The request cannot be read: idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, round-running, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-settings */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "queued",
                     *       "sandbox": false,
                     *       "settings": {
                     *         "step": {
                     *           "day": 1,
                     *           "gbp": 100,
                     *           "hour": 30,
                     *           "item": 1,
                     *           "week": 1,
                     *           "placement": 1
                     *         },
                     *         "alpha": 0.8,
                     *         "omega": [
                     *           1.5
                     *         ],
                     *         "sigma": 50,
                     *         "weights": {
                     *           "need": 200,
                     *           "boost": 100,
                     *           "dates": 100,
                     *           "skills": 200,
                     *           "waiting": 180,
                     *           "expiring": 150,
                     *           "nearness": 300,
                     *           "continuity": 30
                     *         },
                     *         "timeLimitMs": 300000,
                     *         "lookBackMonths": 12
                     *       },
                     *       "progress": 0,
                     *       "summary": null,
                     *       "rejections": {},
                     *       "inputsHash": null,
                     *       "resultHash": null,
                     *       "fault": null,
                     *       "requestedAt": "2026-06-01T09:00:00.000Z",
                     *       "startedAt": null,
                     *       "finishedAt": null,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_approve: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "matches": [
                 *         {
                 *           "matchId": "019e0000-0000-7000-8000-000000000001"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApprovalsDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "matchId": "019e0000-0000-7000-8000-000000000001",
                     *           "ok": true,
                     *           "lapsesAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        results: components["schemas"]["Approved"][];
                    };
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, idempotency-key-missing, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken, too-many, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, too-many-transfers, unknown-hold, wrong-amount, wrong-days */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "state": "cancelled",
                     *       "sandbox": false,
                     *       "settings": {
                     *         "step": {
                     *           "day": 1,
                     *           "gbp": 100,
                     *           "hour": 30,
                     *           "item": 1,
                     *           "week": 1,
                     *           "placement": 1
                     *         },
                     *         "alpha": 0.8,
                     *         "omega": [
                     *           1.5
                     *         ],
                     *         "sigma": 50,
                     *         "weights": {
                     *           "need": 200,
                     *           "boost": 100,
                     *           "dates": 100,
                     *           "skills": 200,
                     *           "waiting": 180,
                     *           "expiring": 150,
                     *           "nearness": 300,
                     *           "continuity": 30
                     *         },
                     *         "timeLimitMs": 300000,
                     *         "lookBackMonths": 12
                     *       },
                     *       "progress": 0,
                     *       "summary": null,
                     *       "rejections": {},
                     *       "inputsHash": null,
                     *       "resultHash": null,
                     *       "fault": null,
                     *       "requestedAt": "2026-06-01T09:00:00.000Z",
                     *       "startedAt": null,
                     *       "finishedAt": "2026-06-01T09:00:00.000Z",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["RoundView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: command-conflict, taken, wrong-state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_proposals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "state": "proposed",
                     *           "route": "round",
                     *           "roundId": "019e0000-0000-7000-8000-000000000002",
                     *           "needId": "019e0000-0000-7000-8000-000000000003",
                     *           "needLineId": "019e0000-0000-7000-8000-000000000004",
                     *           "pledgeId": "019e0000-0000-7000-8000-000000000005",
                     *           "commitmentId": null,
                     *           "supplierId": "019e0000-0000-7000-8000-000000000006",
                     *           "supplierName": "supplier 1",
                     *           "groupId": "019e0000-0000-7000-8000-000000000007",
                     *           "groupName": "group 1",
                     *           "needTitle": "Paint our hall",
                     *           "pledgeTitle": "A day of painting",
                     *           "wardCode": "E05013111",
                     *           "kind": "volunteering",
                     *           "unit": "hour",
                     *           "quantity": 480,
                     *           "points": 494,
                     *           "reasons": [
                     *             {
                     *               "code": "nearness",
                     *               "facts": {
                     *                 "metres": 595
                     *               },
                     *               "points": 294
                     *             }
                     *           ],
                     *           "runnerUp": {
                     *             "points": 494,
                     *             "pledgeId": "019e0000-0000-7000-8000-000000000008",
                     *             "supplierId": "019e0000-0000-7000-8000-000000000009"
                     *           },
                     *           "lapsesAt": null,
                     *           "supplierAcceptedAt": null,
                     *           "groupAcceptedAt": null,
                     *           "acceptedAt": null,
                     *           "notBrokered": false,
                     *           "version": 1,
                     *           "createdAt": "2026-06-01T09:00:00.000Z",
                     *           "reserved": 0,
                     *           "claimed": 0,
                     *           "unconfirmed": 0,
                     *           "confirmed": 0,
                     *           "jobAgreed": false,
                     *           "status": {
                     *             "state": "proposed",
                     *             "tag": "Proposed",
                     *             "tone": "waiting",
                     *             "sentence": "Proposed: supplier 1, 8 hours. Waiting for the council to look.",
                     *             "waitingFor": "council",
                     *             "until": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfMatchView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Rounds_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resultHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "stored": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "same": true
                     *     }
                     */
                    "application/json": {
                        resultHash: string;
                        same: boolean;
                        stored: string;
                    };
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: replay-running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Books_stateChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                person?: string;
                subject?: string;
                subjectType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "subjectType": "commitment",
                     *           "subjectId": "019e0000-0000-7000-8000-000000000002",
                     *           "from": null,
                     *           "to": "proposed",
                     *           "reasonCode": null,
                     *           "personId": "019e0000-0000-7000-8000-000000000003",
                     *           "organisationId": null,
                     *           "recordedAt": "2026-06-01T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfStateChangeView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_commitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "commitment": {
                     *         "id": "019e0000-0000-7000-8000-000000000001",
                     *         "reference": "SV-1",
                     *         "title": "Volunteer hours",
                     *         "state": "accepted",
                     *         "kind": "volunteering",
                     *         "unit": "hour",
                     *         "mode": "brokered"
                     *       },
                     *       "supplier": {
                     *         "id": "019e0000-0000-7000-8000-000000000002",
                     *         "name": "supplier 1"
                     *       },
                     *       "contract": {
                     *         "id": "019e0000-0000-7000-8000-000000000003",
                     *         "title": "Resurfacing of the eastern roads",
                     *         "reference": "HW-1"
                     *       },
                     *       "readAt": "2026-06-01T09:00:00.000Z",
                     *       "supply": {
                     *         "unit": "hour",
                     *         "promised": 12000,
                     *         "open": 0,
                     *         "offered": 12000,
                     *         "held": 0,
                     *         "reserved": 0,
                     *         "claimed": 0,
                     *         "unconfirmed": 0,
                     *         "delivered": 0,
                     *         "confirmed": [],
                     *         "shortfall": 0,
                     *         "waived": 0,
                     *         "transfers": {
                     *           "promised": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=source",
                     *           "open": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=open",
                     *           "offered": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=offered",
                     *           "held": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=offered",
                     *           "reserved": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=reserved",
                     *           "claimed": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=reserved",
                     *           "unconfirmed": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=unconfirmed",
                     *           "shortfall": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=shortfall",
                     *           "waived": "/statements/commitments/019e0000-0000-7000-8000-000000000001/transfers?book=supply&unit=hour&stage=waived"
                     *         }
                     *       },
                     *       "value": [],
                     *       "reductionOutstanding": 0,
                     *       "tracked": null
                     *     }
                     */
                    "application/json": components["schemas"]["LinkedCommitmentStatement"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_commitmentTransfers: {
        parameters: {
            query?: {
                book?: "demand" | "supply" | "value";
                code?: string;
                cursor?: string;
                detail?: string;
                grade?: "group-confirmed" | "accepted-by-council" | "corroborated" | "audited";
                happenedFrom?: string;
                happenedTo?: string;
                kind?: "expire" | "hold" | "post" | "reversal" | "single" | "void";
                limit?: number;
                sort?: "happened" | "recorded";
                stage?: string;
                unit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "kind": "single",
                     *           "code": "pledge.offered",
                     *           "unit": "hour",
                     *           "amount": 12000,
                     *           "happenedOn": "2026-06-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "lapsesAt": null,
                     *           "commandId": "019e0000-0000-7000-8000-000000000002",
                     *           "ordinal": 1,
                     *           "group": 0,
                     *           "target": null,
                     *           "debit": {
                     *             "book": "supply",
                     *             "stage": "open",
                     *             "detail": null,
                     *             "subject": "019e0000-0000-7000-8000-000000000003",
                     *             "accountId": "019e0000-0000-7000-8000-000000000004"
                     *           },
                     *           "credit": {
                     *             "book": "supply",
                     *             "stage": "offered",
                     *             "detail": null,
                     *             "subject": "019e0000-0000-7000-8000-000000000005",
                     *             "accountId": "019e0000-0000-7000-8000-000000000006"
                     *           },
                     *           "matchId": null,
                     *           "deliveryId": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfTransferView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organisation": {
                     *         "id": "019e0000-0000-7000-8000-000000000001",
                     *         "name": "supplier 1",
                     *         "kind": "supplier"
                     *       },
                     *       "readAt": "2026-06-01T09:00:00.000Z",
                     *       "supply": [],
                     *       "demand": [],
                     *       "value": []
                     *     }
                     */
                    "application/json": components["schemas"]["LinkedOrganisationStatement"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements_organisationTransfers: {
        parameters: {
            query?: {
                book?: "demand" | "supply" | "value";
                code?: string;
                cursor?: string;
                detail?: string;
                grade?: "group-confirmed" | "accepted-by-council" | "corroborated" | "audited";
                happenedFrom?: string;
                happenedTo?: string;
                kind?: "expire" | "hold" | "post" | "reversal" | "single" | "void";
                limit?: number;
                sort?: "happened" | "recorded";
                stage?: string;
                unit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfTransferView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tracked_list: {
        parameters: {
            query?: {
                commitmentId?: string;
                cursor?: string;
                limit?: number;
                state?: "accepted" | "refused" | "reported";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "version": 1,
                     *           "commitmentId": "019e0000-0000-7000-8000-000000000002",
                     *           "commitmentTitle": "Local jobs",
                     *           "supplierId": "019e0000-0000-7000-8000-000000000003",
                     *           "kind": "local_jobs",
                     *           "unit": "person",
                     *           "state": "reported",
                     *           "quantity": 3,
                     *           "acceptedQuantity": null,
                     *           "from": "2026-04-01",
                     *           "to": "2026-05-31",
                     *           "evidence": "Payroll of May.",
                     *           "decisionEvidence": null,
                     *           "reportedAt": "2026-06-01T09:00:00.000Z",
                     *           "decidedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfTrackedReportView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tracked_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "commitmentId": "019e0000-0000-7000-8000-000000000002",
                     *       "commitmentTitle": "Local jobs",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000003",
                     *       "kind": "local_jobs",
                     *       "unit": "person",
                     *       "state": "reported",
                     *       "quantity": 3,
                     *       "acceptedQuantity": null,
                     *       "from": "2026-04-01",
                     *       "to": "2026-05-31",
                     *       "evidence": "Payroll of May.",
                     *       "decisionEvidence": null,
                     *       "reportedAt": "2026-06-01T09:00:00.000Z",
                     *       "decidedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["TrackedReportView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tracked_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "evidence": "Seen: the payroll of May."
                 *     }
                 */
                "application/json": components["schemas"]["AcceptedReportDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "commitmentId": "019e0000-0000-7000-8000-000000000002",
                     *       "commitmentTitle": "Local jobs",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000003",
                     *       "kind": "local_jobs",
                     *       "unit": "person",
                     *       "state": "accepted",
                     *       "quantity": 3,
                     *       "acceptedQuantity": 3,
                     *       "from": "2026-04-01",
                     *       "to": "2026-05-31",
                     *       "evidence": "Payroll of May.",
                     *       "decisionEvidence": "Seen: the payroll of May.",
                     *       "reportedAt": "2026-06-01T09:00:00.000Z",
                     *       "decidedAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TrackedReportView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: already-decided, command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-report, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tracked_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description A new UUID; required where something is created */
                "Idempotency-Key"?: string;
                /** @description The ETag you saw; required where something is changed */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "evidence": "Seen: the payroll of May."
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019e0000-0000-7000-8000-000000000001",
                     *       "version": 2,
                     *       "commitmentId": "019e0000-0000-7000-8000-000000000002",
                     *       "commitmentTitle": "Local jobs",
                     *       "supplierId": "019e0000-0000-7000-8000-000000000003",
                     *       "kind": "local_jobs",
                     *       "unit": "person",
                     *       "state": "refused",
                     *       "quantity": 3,
                     *       "acceptedQuantity": null,
                     *       "from": "2026-04-01",
                     *       "to": "2026-05-31",
                     *       "evidence": "Payroll of May.",
                     *       "decisionEvidence": "Seen: the payroll of May.",
                     *       "reportedAt": "2026-06-01T09:00:00.000Z",
                     *       "decidedAt": "2026-06-01T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TrackedReportView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, idempotency-key-malformed, if-match-malformed, malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: declared-interest, not-allowed, not-contract-manager */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: already-decided, command-conflict, stale-version, taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large: file-too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, bad-report, wrong-quantity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Say which version you saw: if-match-missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Books_transfers: {
        parameters: {
            query?: {
                accountId?: string;
                book?: "demand" | "supply" | "value";
                code?: string;
                commitmentId?: string;
                cursor?: string;
                deliveryId?: string;
                detail?: string;
                grade?: "group-confirmed" | "accepted-by-council" | "corroborated" | "audited";
                happenedFrom?: string;
                happenedTo?: string;
                kind?: "expire" | "hold" | "post" | "reversal" | "single" | "void";
                limit?: number;
                matchId?: string;
                needId?: string;
                organisationId?: string;
                pledgeId?: string;
                sort?: "happened" | "recorded";
                stage?: string;
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019e0000-0000-7000-8000-000000000001",
                     *           "kind": "single",
                     *           "code": "pledge.offered",
                     *           "unit": "hour",
                     *           "amount": 12000,
                     *           "happenedOn": "2026-06-01",
                     *           "recordedAt": "2026-06-01T09:00:00.000Z",
                     *           "lapsesAt": null,
                     *           "commandId": "019e0000-0000-7000-8000-000000000002",
                     *           "ordinal": 1,
                     *           "group": 0,
                     *           "target": null,
                     *           "debit": {
                     *             "book": "supply",
                     *             "stage": "open",
                     *             "detail": null,
                     *             "subject": "019e0000-0000-7000-8000-000000000003",
                     *             "accountId": "019e0000-0000-7000-8000-000000000004"
                     *           },
                     *           "credit": {
                     *             "book": "supply",
                     *             "stage": "offered",
                     *             "detail": null,
                     *             "subject": "019e0000-0000-7000-8000-000000000005",
                     *             "accountId": "019e0000-0000-7000-8000-000000000006"
                     *           },
                     *           "matchId": null,
                     *           "deliveryId": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageOfTransferView"];
                };
            };
            /** @description The request cannot be read: bad-cursor, malformed-id */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Some answers need another look: bad-fields, wrong-date */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_inclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Its version, for If-Match */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transferId": "019e0000-0000-7000-8000-000000000001",
                     *       "leaf": 1,
                     *       "leafHash": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *       "path": [
                     *         "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"
                     *       ],
                     *       "head": {
                     *         "council": "019e0000-0000-7000-8000-000000000002",
                     *         "size": 1,
                     *         "root": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *         "signedAt": "2026-06-01T09:00:00.000Z",
                     *         "key": "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
                     *         "signature": "Xl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXl5eXg=="
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description The request cannot be read: malformed-id, malformed-request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in first: unauthenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed: not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found: not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description In conflict with how things stand: not-sealed-yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
