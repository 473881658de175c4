// The server: Linux, Node 24, always on, https only, as the managed identity.
param resourceSuffix string
param location string
param tags object
param sku string
param identityId string
param clientId string
param tenantId string
param partnerAdmins string
param checkClientId string
param ssoClientId string
param ssoAppIdUri string
param databaseUrl string
param vaultUri string
param connectionString string

var name = 'app-${resourceSuffix}-${take(uniqueString(resourceGroup().id), 6)}'
var domain = '${name}.azurewebsites.net'

var checkSettings = empty(checkClientId)
  ? []
  : [
      { name: 'CHECK_TENANT_ID', value: tenantId }
      { name: 'CHECK_CLIENT_ID', value: checkClientId }
      { name: 'CHECK_MANAGED_IDENTITY', value: 'true' }
    ]

// Both apps trust the managed identity by a federated credential: docs/installing.md.
var ssoSettings = empty(ssoClientId)
  ? []
  : [
      { name: 'SSO_CLIENT_ID', value: ssoClientId }
      { name: 'SSO_APP_ID_URI', value: ssoAppIdUri }
      { name: 'SSO_MANAGED_IDENTITY', value: 'true' }
      { name: 'TOKEN_KEY', value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/token-key)' }
    ]

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${resourceSuffix}'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: sku }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Node itself rather than npm, so that the bot hears when it is told to stop.
      appCommandLine: 'node bin/run.js main'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      healthCheckPath: '/healthz'
      appSettings: concat(
        [
          { name: 'BOT_TYPE', value: 'UserAssignedMSI' }
          { name: 'BOT_ID', value: clientId }
          { name: 'BOT_TENANT_ID', value: tenantId }
          { name: 'PUBLIC_URL', value: 'https://${domain}' }
          { name: 'PARTNER_ADMINS', value: partnerAdmins }
          { name: 'DATABASE_URL', value: databaseUrl }
          { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: connectionString }
          { name: 'PORT', value: '8080' }
          { name: 'WEBSITES_PORT', value: '8080' }
          // What is deployed is complete; nothing is built in Azure.
          { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
        ],
        checkSettings,
        ssoSettings
      )
    }
  }
}

output id string = site.id
output domain string = domain
